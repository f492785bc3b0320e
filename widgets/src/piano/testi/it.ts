import tipi from 'etichette:it/tipoOrgano';
import stati from 'etichette:it/statoFase';
import { testi as comuni } from '../../base/testi/it';

export const testi = {
  ...comuni,
  tipi,
  stati,
  cheCosE:
    'Il Piano di zona è il documento in cui i comuni e l’Azienda USL scrivono insieme, ogni tre anni, come aiutare chi vive nel distretto.',
  vale: (inizio: string, fine: string) => `In vigore dal ${inizio} al ${fine}`,
  proroga: ', con la proroga',
  obiettivi: 'Che cosa vuole ottenere',
  regionale: 'Obiettivo della Regione',
  priorita: 'Che cosa viene prima',
  bisogni: 'Da quali bisogni parte',
  aree: 'Di che cosa si occupa',
  fasi: 'Le fasi',
  dal: (giorno: string) => `dal ${giorno}`,
  al: (giorno: string) => `fino al ${giorno}`,
  organi: 'Chi lo fa: tavoli e organismi',
  prossimo: 'Prossimo incontro:',
  immagini: 'Immagini',
  atti: 'Accordo, programmi e norme',
  accordi: 'Accordi di programma',
  adottato: 'Adottato da',
  atto: 'Atto',
  del: (giorno: string) => `del ${giorno}`,
  protocollo: 'Protocollo',
  firmatari: 'Firmato da',
  programmi: 'Programmi attuativi',
  schede: (n: number) => (n === 1 ? '1 scheda' : `${n} schede`),
  processi: 'Percorsi collegati',
  normativa: 'Norme',
  parole: 'Che cosa vogliono dire queste parole',
};
export type TestiPiano = typeof testi;
