import type { Annualita, Scheda } from '../../../../contracts/schede';
import { ambito, statoAttuazione, tipologiaScheda } from '../../../../contracts/vocabolario';
import { nomi } from './rimando';

/** A term and what is said of it; nothing is said when it is null or empty. */
export type Detto = readonly [termine: string, valore: string | null | false];

/** The texts of an annualita in the order of reading, with the words that people see. */
export const TESTI_ANNUALITA = [
  ['motivazione', 'Perché'],
  ['descrizione', 'Che cosa si fa'],
  ['destinatari', 'A chi è rivolto'],
  ['azioniPreviste', 'Azioni previste'],
  ['politicheIntegrate', 'Politiche integrate'],
  ['istituzioniAttori', 'Istituzioni e attori'],
  ['novita', 'Novità rispetto all’anno precedente'],
] as const;

/** What holds of a scheda in every year. */
export const fattiScheda = (voce: Scheda): Detto[] => [
  ['Codice', voce.codice],
  ['Codice regionale', voce.codiceRegionale],
  ['Tipologia', tipologiaScheda[voce.tipologia].it],
  ['Aree', nomi(voce.aree)],
  ['Obiettivi', nomi(voce.obiettivi)],
  ['Schede attuative regionali', voce.schedeRegionali.map(({ codice, titolo }) => `${codice} ${titolo}`).join('; ')],
];

/** What holds of a scheda in one year. */
export const fattiAnnualita = (voce: Annualita): Detto[] => [
  ['Stato di attuazione', statoAttuazione[voce.stato].it],
  ['Ambito', voce.ambito && ambito[voce.ambito].it],
  ['In continuità', voce.inContinuita && 'Sì, con l’anno precedente'],
  ['Soggetto capofila', voce.capofila?.nome ?? null],
  ['Tavoli e organismi', nomi(voce.organi)],
  ['Territori', nomi(voce.territori)],
  ...voce.referenti.map(({ ruolo, ufficio, nome, email, telefono }): Detto => [
    'Referente',
    [nome, ruolo, ufficio, email, telefono].filter(Boolean).join(', '),
  ]),
];
