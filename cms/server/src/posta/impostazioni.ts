import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../modello/nomi';

/** What an installation may set under `posta` in the plugin's configuration. */
export interface ImpostazioniPosta {
  /** Whether a mail server is configured. Without one, mail waits in the outbox and staff see it there. */
  attiva: boolean;
  /** The address that mail comes from. */
  mittente: string;
  /** Time between two looks at the outbox, in milliseconds: what is due again, or left behind by a node that died. */
  intervallo: number;
}

const PREDEFINITE: ImpostazioniPosta = { attiva: false, mittente: '', intervallo: 15_000 };

export const impostazioniPosta = (strapi: Core.Strapi): ImpostazioniPosta => ({
  ...PREDEFINITE,
  ...strapi.config.get<Partial<ImpostazioniPosta>>(`plugin::${PLUGIN}.posta`, {}),
});
