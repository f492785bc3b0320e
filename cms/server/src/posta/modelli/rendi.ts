import { html, type Html } from '../../pagine/html';
import type { DistrettoModuli } from '../../moduli/modulo';
import type { Contenuto, Lingua } from './modello';

/** One line without control characters: nothing that people wrote can open a header of its own. */
export const suUnaRiga = (testo: string): string => testo.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const AUTOMATICO: Record<Lingua, string> = {
  it: 'Messaggio inviato in automatico.',
  en: 'This message was sent automatically.',
};

const firma = ({ ufficio, nome, indirizzo, telefono, email, orari }: DistrettoModuli): string[] =>
  [`${ufficio ?? 'Ufficio di Piano'} – ${nome}`, indirizzo, telefono, email, orari].filter((riga): riga is string =>
    Boolean(riga),
  );

interface Corpo {
  text: string;
  html: string;
}

const righe = (testi: readonly string[]): Html[] =>
  testi.flatMap((testo, indice) => (indice === 0 ? [html`${testo}`] : [html`<br />`, html`${testo}`]));

const pagina = (
  { oggetto, paragrafi, azione, seguito = [] }: Contenuto,
  lingua: Lingua,
  righeFirma: readonly string[],
): Html =>
  html`<!doctype html>
    <html lang="${lingua}">
      <head>
        <meta charset="utf-8" />
        <title>${oggetto}</title>
      </head>
      <body>
        <main>
          <h1>${oggetto}</h1>
          ${paragrafi.map((testo) => html`<p>${righe(testo.split('\n'))}</p>`)}
          ${azione && html`<p><a href="${azione.indirizzo}">${azione.testo}</a></p>`}
          ${seguito.map((testo) => html`<p>${testo}</p>`)}
          <p>${righe(righeFirma)}</p>
          <p>${AUTOMATICO[lingua]}</p>
        </main>
      </body>
    </html>`;

/** Text and HTML of a message, with the office's signature. No picture, no style sheet, nothing that is fetched when it is opened. */
export function rendi(contenuto: Contenuto, lingua: Lingua, distretto: DistrettoModuli): Corpo {
  const { paragrafi, azione, seguito = [] } = contenuto;
  const righeFirma = firma(distretto);
  const text = [
    ...paragrafi,
    ...(azione ? [`${azione.testo}:\n${azione.indirizzo}`] : []),
    ...seguito,
    `-- \n${righeFirma.join('\n')}`,
    AUTOMATICO[lingua],
  ].join('\n\n');
  return { text, html: pagina(contenuto, lingua, righeFirma).testo };
}
