import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../../modello/nomi';

/** What an installation may set under `iscrizioni` in the plugin's configuration. */
export interface ImpostazioniIscrizioni {
  /** How long a place is held for who has just signed up, in minutes: time to look at one's mail. */
  minutiPosto: number;
  /** How long a place that came free is held for who was waiting, in minutes: they do not sit by their mail. */
  minutiLiberato: number;
  /** Time between two looks at what is due (holds that ran out, reminders, needs to erase), in milliseconds. */
  intervallo: number;
}

const PREDEFINITE: ImpostazioniIscrizioni = { minutiPosto: 60, minutiLiberato: 24 * 60, intervallo: 60_000 };

export const impostazioniIscrizioni = (strapi: Core.Strapi): ImpostazioniIscrizioni => ({
  ...PREDEFINITE,
  ...strapi.config.get<Partial<ImpostazioniIscrizioni>>(`plugin::${PLUGIN}.iscrizioni`, {}),
});
