import type * as righe from './righe';

const CAPO = { select: ['id'] };
const FILE = { select: ['id', 'name', 'hash', 'ext', 'mime', 'size', 'url', 'width', 'height', 'updatedAt'] };
const ALLEGATO = { populate: { file: FILE } };
const IMMAGINI = { populate: { file: FILE } };
const DI_SERVIZIO = ['id', 'documentId', 'slug', 'updatedAt'];
const ELEMENTO = [...DI_SERVIZIO, 'nome', 'descrizione'];
const PER_ORDINE = [{ ordine: 'asc' }, { nome: 'asc' }];

/** What is asked of one content type, beside the distretto. */
export interface Domanda {
  tipo: string;
  select?: string[];
  where?: object;
  populate?: object;
  orderBy?: object[];
  /** Other kinds of content whose columns come along: when they change, this is read again. */
  altri?: readonly string[];
}

/** Types the rows of a question: the database gives what `select` and `populate` ask for. */
const di = <R>(domanda: Domanda): Domanda & { righe?: R[] } => domanda;

const VISIBILE = { pubblico: true };
const PUBBLICATO = { publishedAt: { $notNull: true } };

const elementi = (tipo: string, extra: string[] = [], populate: object = {}) =>
  di<righe.RigaElemento>({
    tipo,
    select: [...ELEMENTO, ...extra],
    populate: { piano: CAPO, ...populate },
    orderBy: PER_ORDINE,
  });

/**
 * Everything that the public may see of one distretto, by collection: one query each and none per entry. Columns that are never
 * public (tax codes, mail addresses of members, notes) are not even read, where Strapi allows to choose.
 */
export const COLLEZIONI = {
  territori: di<righe.RigaTerritorio>({
    tipo: 'territorio',
    select: [...DI_SERVIZIO, 'nome', 'tipo', 'istat'],
    where: VISIBILE,
    populate: { padre: CAPO },
    orderBy: [{ tipo: 'asc' }, { nome: 'asc' }],
  }),
  piani: di<righe.RigaPiano>({
    tipo: 'piano',
    altri: ['piano-regionale'],
    where: VISIBILE,
    populate: {
      pianoRegionale: { select: ['titolo'] },
      sezioni: true,
      fasi: true,
      processi: true,
      normativa: true,
    },
    orderBy: [{ inizio: 'desc' }],
  }),
  programmi: di<righe.RigaProgramma>({
    tipo: 'programma',
    where: VISIBILE,
    populate: { piano: CAPO },
    orderBy: [{ anno: 'desc' }],
  }),
  aree: elementi('area', [], { padre: CAPO }),
  obiettivi: elementi('obiettivo', ['regionale']),
  priorita: elementi('priorita'),
  bisogni: elementi('bisogno'),
  schede: di<righe.RigaScheda>({
    tipo: 'scheda',
    altri: ['scheda-regionale'],
    populate: {
      piano: CAPO,
      aree: CAPO,
      obiettivi: CAPO,
      schedeRegionali: { select: ['codice', 'titolo'], orderBy: [{ codice: 'asc' }] },
    },
    orderBy: [{ ordine: 'asc' }, { codice: 'asc' }, { titolo: 'asc' }],
  }),
  annualita: di<righe.RigaAnnualita>({
    tipo: 'annualita',
    altri: ['fondo'],
    where: PUBBLICATO,
    populate: {
      scheda: CAPO,
      programma: CAPO,
      capofila: CAPO,
      organi: CAPO,
      territori: CAPO,
      referenti: true,
      vociDiSpesa: { populate: { fondo: { select: ['codice', 'nome'] } } },
    },
  }),
  accordi: di<righe.RigaAccordo>({
    tipo: 'accordo',
    where: PUBBLICATO,
    populate: { piano: CAPO, firmatari: true, documenti: ALLEGATO },
    orderBy: [{ data: 'desc' }, { slug: 'asc' }],
  }),
  organi: di<righe.RigaOrgano>({
    tipo: 'organo',
    where: VISIBILE,
    populate: { padre: CAPO, territorio: CAPO },
    orderBy: PER_ORDINE,
  }),
  componenti: di<righe.RigaComponente>({
    tipo: 'componente',
    select: ['id', 'nominativo', 'ruolo', 'ufficio', 'dal', 'al', 'pubblico'],
    populate: { organo: CAPO, soggetto: CAPO },
    orderBy: [{ id: 'asc' }],
  }),
  partecipazioni: di<righe.RigaPartecipazione>({
    tipo: 'partecipazione',
    select: ['id', 'ruolo', 'dal', 'al'],
    where: VISIBILE,
    populate: { soggetto: CAPO, organo: CAPO, scheda: CAPO },
    orderBy: [{ id: 'asc' }],
  }),
  soggetti: di<righe.RigaSoggetto>({
    tipo: 'soggetto',
    select: [
      ...[...DI_SERVIZIO, 'nome', 'sigla', 'natura', 'sezioneRunts', 'descrizione', 'comune', 'sito'],
      ...['email', 'telefono', 'pubblicaRecapiti'],
    ],
    where: VISIBILE,
    populate: { aree: CAPO, territori: CAPO },
    orderBy: [{ nome: 'asc' }],
  }),
  incontri: di<righe.RigaIncontro>({
    tipo: 'incontro',
    where: PUBBLICATO,
    populate: {
      organi: CAPO,
      territori: CAPO,
      luogo: true,
      ordineDelGiorno: true,
      documenti: ALLEGATO,
      verbale: ALLEGATO,
      resoconto: ALLEGATO,
      galleria: IMMAGINI,
    },
    orderBy: [{ inizio: 'asc' }, { slug: 'asc' }],
  }),
  documenti: di<righe.RigaDocumento>({
    tipo: 'documento',
    where: PUBBLICATO,
    populate: { file: FILE, organo: CAPO, scheda: CAPO, territorio: CAPO },
    orderBy: [{ data: 'desc' }, { slug: 'asc' }],
  }),
  gallerie: di<righe.RigaGalleria>({
    tipo: 'galleria',
    where: PUBBLICATO,
    populate: { piano: CAPO, immagini: IMMAGINI },
    orderBy: [{ titolo: 'asc' }],
  }),
  indicatori: di<righe.RigaIndicatore>({
    tipo: 'indicatore',
    where: VISIBILE,
    populate: { piano: CAPO, schede: CAPO },
    orderBy: [{ codice: 'asc' }, { nome: 'asc' }],
  }),
  rilevazioni: di<righe.RigaRilevazione>({
    tipo: 'rilevazione',
    select: ['id', 'anno', 'valore'],
    where: VISIBILE,
    populate: { indicatore: CAPO },
    orderBy: [{ anno: 'asc' }, { id: 'asc' }],
  }),
  monitoraggi: di<righe.RigaMonitoraggio>({
    tipo: 'monitoraggio',
    select: ['id', 'data', 'avanzamento', 'stato'],
    where: VISIBILE,
    populate: { scheda: CAPO, programma: CAPO },
    orderBy: [{ data: 'asc' }, { id: 'asc' }],
  }),
};

export type Collezione = keyof typeof COLLEZIONI;

/** The rows of every collection of a distretto. */
export type Righe = { [C in Collezione]: NonNullable<(typeof COLLEZIONI)[C]['righe']> };

/** The kinds of content that a collection is made of, by uid's last part. */
export const tipiDi = (collezione: Collezione): readonly string[] => {
  const { tipo, altri = [] }: Domanda = COLLEZIONI[collezione];
  return [tipo, ...altri];
};
