import { html, type Html } from '../../pagine/html';
import type { DistrettoModuli } from '../../moduli/modulo';
import type { Contenuto, Parte } from './componi';
import type { Lingua } from './modello';

/** One line without control characters: nothing that people wrote can open a header of its own. */
export const suUnaRiga = (testo: string): string => testo.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const AUTOMATICO: Record<Lingua, string> = {
  it: 'Messaggio inviato in automatico.',
  en: 'This message was sent automatically.',
};

const firma = ({ ufficio, nome, firmaPosta, indirizzo, telefono, email, orari }: DistrettoModuli): string =>
  [`${ufficio ?? 'Ufficio di Piano'} – ${nome}`, ...(firmaPosta ? [firmaPosta] : [indirizzo, telefono, email, orari])]
    .filter(Boolean)
    .join('\n');

interface Corpo {
  text: string;
  html: string;
}

const righe = (testo: string): Html[] =>
  testo.split('\n').flatMap((riga, indice) => (indice === 0 ? [html`${riga}`] : [html`<br />`, html`${riga}`]));

const scritta = ({ testo, indirizzo }: Parte): string => (indirizzo ? `${testo}:\n${indirizzo}` : testo);

const paragrafo = ({ testo, indirizzo }: Parte): Html =>
  indirizzo ? html`<p><a href="${indirizzo}">${testo}</a></p>` : html`<p>${righe(testo)}</p>`;

const pagina = (oggetto: string, parti: readonly Parte[], lingua: Lingua): Html =>
  html`<!doctype html>
    <html lang="${lingua}">
      <head>
        <meta charset="utf-8" />
        <title>${oggetto}</title>
      </head>
      <body>
        <main>
          <h1>${oggetto}</h1>
          ${parti.map(paragrafo)}
        </main>
      </body>
    </html>`;

/** Text and HTML of a message, with the office's signature and, where there is one, the way out of such messages. No picture, no style sheet, nothing that is fetched when it is opened. */
export function rendi(
  { oggetto, parti }: Contenuto,
  lingua: Lingua,
  distretto: DistrettoModuli,
  uscita: Parte | null,
): Corpo {
  const chiScrive = firma(distretto);
  const piede: Parte[] = [{ testo: AUTOMATICO[lingua] }, ...(uscita ? [uscita] : [])];
  const text = [...parti.map(scritta), `-- \n${chiScrive}`, ...piede.map(scritta)].join('\n\n');
  return { text, html: pagina(oggetto, [...parti, { testo: chiScrive }, ...piede], lingua).testo };
}
