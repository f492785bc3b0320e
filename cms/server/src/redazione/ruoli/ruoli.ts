import type { NomeAzione } from './azioni';
import { matriceAmministrazione, matriceRedazione, matriceUfficio, type Operazione } from './matrice';

export interface Ruolo {
  codice: string;
  nome: string;
  descrizione: string;
  /** Limits every permission to the distretti that the user is assigned to. */
  delDistretto: boolean;
  matrice: Readonly<Record<string, readonly Operazione[]>>;
  azioni: readonly NomeAzione[];
  /** Actions of Strapi itself. */
  altre: readonly string[];
}

const ARCHIVIO = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];

/** The roles that this plugin makes and keeps. Found by `codice`: an installation may rename them. */
export const RUOLI: readonly Ruolo[] = [
  {
    codice: 'pdz-redazione',
    nome: 'Redazione',
    descrizione: 'Scrive piano, schede, incontri e partner del proprio distretto. Non pubblica gli atti.',
    delDistretto: true,
    matrice: matriceRedazione,
    azioni: ['vetrina.stato'],
    altre: ARCHIVIO,
  },
  {
    codice: 'pdz-ufficio-di-piano',
    nome: 'Ufficio di Piano',
    descrizione: 'Pubblica, decide le richieste e vede la posta del proprio distretto.',
    delDistretto: true,
    matrice: matriceUfficio,
    azioni: ['atti.pubblica', 'incontri.convoca', 'richieste.decidi', 'posta.testi', 'vetrina.stato'],
    altre: ARCHIVIO,
  },
  {
    codice: 'pdz-amministrazione',
    nome: 'Amministrazione',
    descrizione: 'Cura tutti i distretti, quello che è condiviso e chi lavora per quale distretto.',
    delDistretto: false,
    matrice: matriceAmministrazione,
    azioni: [
      ...['atti.pubblica', 'incontri.convoca', 'richieste.decidi', 'posta.testi'],
      ...['distretti.tutti', 'assegnazioni.gestisci', 'vetrina.stato'],
    ] as const,
    altre: [...ARCHIVIO, 'plugin::upload.configure-view'],
  },
];
