import type { DistrettoModuli } from '../../moduli/modulo';
import type { Contenuto, Lingua } from './modello';

const ENTITA: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const html = (testo: string): string => testo.replace(/[&<>"']/g, (carattere) => ENTITA[carattere] ?? '');

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

/** Text and HTML of a message, with the office's signature. No picture, no style sheet, nothing that is fetched when it is opened. */
export function rendi(
  { oggetto, paragrafi, azione, seguito = [] }: Contenuto,
  lingua: Lingua,
  distretto: DistrettoModuli,
): Corpo {
  const righeFirma = firma(distretto);
  const text = [
    ...paragrafi,
    ...(azione ? [`${azione.testo}:\n${azione.indirizzo}`] : []),
    ...seguito,
    `-- \n${righeFirma.join('\n')}`,
    AUTOMATICO[lingua],
  ].join('\n\n');
  const p = (testo: string) => `<p>${html(testo).replaceAll('\n', '<br>')}</p>`;
  const corpo = [
    `<h1>${html(oggetto)}</h1>`,
    ...paragrafi.map(p),
    ...(azione ? [`<p><a href="${html(azione.indirizzo)}">${html(azione.testo)}</a></p>`] : []),
    ...seguito.map(p),
    `<p>${righeFirma.map(html).join('<br>')}</p>`,
    p(AUTOMATICO[lingua]),
  ].join('\n');
  return {
    text,
    html: `<!doctype html>\n<html lang="${lingua}"><head><meta charset="utf-8"><title>${html(oggetto)}</title></head><body>\n${corpo}\n</body></html>`,
  };
}
