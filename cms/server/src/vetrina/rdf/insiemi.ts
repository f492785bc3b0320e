/** A form in which a dataset can be had: its entry in the EU table of file types, and how we answer. */
export interface Formato {
  estensione: string;
  nome: string;
  /** Code of the EU's file type table. */
  tipo: string;
  media: string;
}

const JSON_: Formato = { estensione: 'json', nome: 'JSON', tipo: 'JSON', media: 'application/json' };
const CSV: Formato = { estensione: 'csv', nome: 'CSV', tipo: 'CSV', media: 'text/csv' };
const ICS: Formato = { estensione: 'ics', nome: 'iCalendar', tipo: 'ICS', media: 'text/calendar' };
const ATOM: Formato = { estensione: 'atom', nome: 'Atom', tipo: 'ATOM', media: 'application/atom+xml' };
const XLSX: Formato = {
  estensione: 'xlsx',
  nome: 'Excel',
  tipo: 'XLSX',
  media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** One open table of a distretto, as a dataset of the catalogue. */
export interface Insieme {
  nome: string;
  titolo: string;
  descrizione: string;
  /** Codes of the EU's data themes. */
  temi: readonly string[];
  parole: readonly string[];
  formati: readonly Formato[];
}

/** The datasets that every distretto has. */
export const INSIEMI: readonly Insieme[] = [
  {
    nome: 'schede',
    titolo: 'Schede intervento',
    descrizione: 'Gli interventi sociali e sanitari del programma attuativo corrente, con area, stato e spesa.',
    temi: ['SOCI', 'HEAL'],
    parole: ['piano di zona', 'servizi sociali', 'interventi'],
    formati: [JSON_, CSV, XLSX],
  },
  {
    nome: 'incontri',
    titolo: 'Incontri',
    descrizione: 'Gli incontri dei tavoli e gli eventi del piano di zona, da dodici mesi fa in poi.',
    temi: ['SOCI', 'GOVE'],
    parole: ['piano di zona', 'partecipazione', 'incontri'],
    formati: [JSON_, CSV, ICS, ATOM],
  },
  {
    nome: 'organi',
    titolo: 'Tavoli e organismi',
    descrizione: 'I tavoli e gli organismi che scrivono e seguono il piano di zona.',
    temi: ['SOCI', 'GOVE'],
    parole: ['piano di zona', 'governance', 'tavoli'],
    formati: [JSON_],
  },
  {
    nome: 'partner',
    titolo: 'Partner',
    descrizione: 'Le organizzazioni che partecipano al piano di zona.',
    temi: ['SOCI'],
    parole: ['piano di zona', 'terzo settore', 'partner'],
    formati: [JSON_, CSV],
  },
  {
    nome: 'documenti',
    titolo: 'Documenti',
    descrizione: 'I documenti del piano di zona: atti, programmi, verbali, materiali.',
    temi: ['SOCI', 'GOVE'],
    parole: ['piano di zona', 'atti', 'documenti'],
    formati: [JSON_, ATOM],
  },
  {
    nome: 'monitoraggio',
    titolo: 'Monitoraggio',
    descrizione: 'Spesa per fondo e per area, stato di attuazione e indicatori del piano di zona, per anno.',
    temi: ['SOCI', 'ECON'],
    parole: ['piano di zona', 'spesa sociale', 'indicatori'],
    formati: [JSON_, CSV],
  },
];
