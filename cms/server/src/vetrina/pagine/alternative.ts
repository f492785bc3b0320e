import type { Alternativa } from '../../pagine/tipi';
import { type Casa, risorsa } from '../voci/indirizzo';

const TIPI: Readonly<Record<string, { tipo: string; nome: string }>> = {
  ics: { tipo: 'text/calendar', nome: 'calendario (iCalendar)' },
  atom: { tipo: 'application/atom+xml', nome: 'notizie (Atom)' },
  csv: { tipo: 'text/csv', nome: 'tabella (CSV)' },
  json: { tipo: 'application/json', nome: 'dati (JSON)' },
  pdf: { tipo: 'application/pdf', nome: 'da stampare (PDF)' },
  xlsx: { tipo: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', nome: 'foglio di calcolo (XLSX)' },
};

/** The resources of a distretto that say the same as a page: `alternative(modello, 'Incontri', 'incontri.ics', ...)`. */
export const alternative = (casa: Casa, titolo: string, ...file: readonly string[]): Alternativa[] =>
  file.flatMap((percorso) => {
    const formato = TIPI[percorso.split('.').at(-1) ?? ''];
    return formato
      ? [{ tipo: formato.tipo, nome: `${titolo}: ${formato.nome}`, indirizzo: risorsa(casa, percorso) }]
      : [];
  });
