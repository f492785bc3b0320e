import type { Core } from '@strapi/strapi';
import { TEMPO_MINIMO } from '../../../contracts/limiti';
import { PLUGIN } from '../modello/nomi';

/** What an installation may set under `moduli` in the plugin's configuration. */
export interface ImpostazioniModuli {
  /** Shortest time between challenge and post, in milliseconds. */
  tempoMinimo: number;
  /** Upper bound of the number that solves a challenge: half of it is what a browser tries on average. */
  complessita: number;
  /** How long a post waits for the database before it answers 503, in milliseconds. */
  attesaDatabase: number;
  /** Posts in ten minutes from one address: an office or a library may share it. */
  inviiPerIndirizzo: number;
  /** Accepted posts in ten minutes from one network (/24, or /48 of IPv6). */
  inviiPerRete: number;
  /** Challenges in ten minutes from one address. */
  sfidePerIndirizzo: number;
  /** Looks in ten minutes from one address at what changes by the minute, as the places of a meeting. */
  consultazioniPerIndirizzo: number;
  /** Attempts in ten minutes at a confirmation code from one address. */
  codiciPerIndirizzo: number;
  /** Searches in ten minutes from one address, behind which a whole office may be. */
  ricerchePerIndirizzo: number;
  /** Confirmation mails in one hour to one recipient, whoever asks: nobody's mailbox is flooded through a form. */
  messaggiPerDestinatario: number;
  /** How often requests past their retention date are looked for, in milliseconds. */
  intervalloConservazione: number;
  /** Addresses and networks (CIDR) of the proxies whose `X-Forwarded-For` is believed. */
  proxyFidati: string[];
}

const PREDEFINITE: ImpostazioniModuli = {
  tempoMinimo: TEMPO_MINIMO,
  complessita: 50_000,
  attesaDatabase: 5_000,
  inviiPerIndirizzo: 40,
  inviiPerRete: 400,
  sfidePerIndirizzo: 300,
  consultazioniPerIndirizzo: 1_500,
  codiciPerIndirizzo: 30,
  ricerchePerIndirizzo: 1_500,
  messaggiPerDestinatario: 5,
  intervalloConservazione: 3_600_000,
  proxyFidati: [],
};

/** Read at each use: a host may change its configuration while it runs. */
export const impostazioniModuli = (strapi: Core.Strapi): ImpostazioniModuli => ({
  ...PREDEFINITE,
  ...strapi.config.get<Partial<ImpostazioniModuli>>(`plugin::${PLUGIN}.moduli`, {}),
});
