import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { PLUGIN } from '../plugin';
import { ElencoAnnualita } from './ElencoAnnualita';

/** Beside a scheda: what it says year by year. */
export const PannelloAnnualita: PanelComponent = ({ model, documentId }) =>
  model === `plugin::${PLUGIN}.scheda` && documentId
    ? { title: 'Annualità', content: <ElencoAnnualita scheda={documentId} /> }
    : null;
