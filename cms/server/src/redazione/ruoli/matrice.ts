/** What may be done with entries, as the Content Manager calls it. */
export const OPERAZIONI = ['create', 'read', 'update', 'delete', 'publish'] as const;
export type Operazione = (typeof OPERAZIONI)[number];

type Matrice = Readonly<Record<string, readonly Operazione[]>>;

const TUTTO = OPERAZIONI;
const SCRIVE = ['create', 'read', 'update'] as const;
const CORREGGE = ['read', 'update'] as const;
const LEGGE = ['read'] as const;

const conOperazioni = (tipi: readonly string[], operazioni: readonly Operazione[]): Matrice =>
  Object.fromEntries(tipi.map((tipo) => [tipo, operazioni]));

/** What the staff of an office write every day. */
const CORRENTI = [
  ...[
    'obiettivo',
    'area',
    'priorita',
    'bisogno',
    'fondo',
    'territorio',
    'scheda',
    'annualita',
    'documento',
    'galleria',
  ],
  ...['organo', 'componente', 'partecipazione', 'incontro', 'soggetto', 'indicatore', 'rilevazione', 'monitoraggio'],
];
/** What frames the plan, and acts: the Ufficio di Piano makes, releases and removes them. */
const CORNICE = ['piano', 'programma', 'accordo', 'avviso'];
/** Whom a meeting calls and who comes: made by the software for a meeting, kept as proof. */
const PRESENZE = ['convocazione', 'iscrizione'];
/** What is sent, and what it says where an office has its own words: they are changed on a page that shows what they become. */
const POSTA = ['messaggio', 'testo-posta'];
const CONDIVISI = ['piano-regionale', 'scheda-regionale'];
/** Requests of the public, and the notices that they were shown: proof of an administrative procedure. */
const PRATICHE = ['adesione', 'contatto', 'proposta', 'informativa'];

export const matriceRedazione: Matrice = {
  ...conOperazioni(CORRENTI, TUTTO),
  ...conOperazioni(CORNICE, CORREGGE),
  ...conOperazioni(PRESENZE, CORREGGE),
  ...conOperazioni(['adesione', 'proposta'], ['create', 'read']),
  ...conOperazioni(['distretto', 'informativa', ...CONDIVISI], LEGGE),
};

export const matriceUfficio: Matrice = {
  ...conOperazioni([...CORRENTI, ...CORNICE], TUTTO),
  ...conOperazioni(PRESENZE, CORREGGE),
  ...conOperazioni(PRATICHE, SCRIVE),
  distretto: CORREGGE,
  ...conOperazioni([...POSTA, ...CONDIVISI], LEGGE),
};

export const matriceAmministrazione: Matrice = {
  ...conOperazioni([...CORRENTI, ...CORNICE, ...CONDIVISI, 'distretto'], TUTTO),
  ...conOperazioni(PRESENZE, CORREGGE),
  ...conOperazioni(PRATICHE, SCRIVE),
  ...conOperazioni(POSTA, LEGGE),
};

/** Shared by all distretti: no condition, since they have no distretto. */
export const senzaDistretto = (tipo: string): boolean => CONDIVISI.includes(tipo);

/** What the staff of a distretto do not change of it: its addresses hang on the slug, the rest is the platform's. */
export const CAMPI_RISERVATI: Readonly<Record<string, readonly string[]>> = {
  distretto: ['slug', 'pubblico', 'datiDiEsempio'],
};
