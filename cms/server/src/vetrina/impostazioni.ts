import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../modello/nomi';

/** What a host can set under `vetrina` in the plugin's configuration. */
export interface Impostazioni {
  /** Bytes of finished resources kept in memory. */
  memoria: number;
  /** Folder with the built widgets, served under `/widgets/`. */
  widgets?: string;
  /** Folder that keeps the widgets' published versions, also when the program is replaced by a newer one. */
  archivioWidgets?: string;
  /** Folder with example pages, served under `/demo/`. */
  demo?: string;
}

const PREDEFINITE: Impostazioni = { memoria: 128 * 1024 * 1024 };

/** The settings in force. */
export const impostazioni = (strapi: Core.Strapi): Impostazioni => ({
  ...PREDEFINITE,
  ...strapi.plugin(PLUGIN).config<Partial<Impostazioni>>('vetrina', {}),
});
