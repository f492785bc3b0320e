import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { PLUGIN } from '../plugin';
import { useTesti } from '../traduzioni/useTesti';
import { ChiViene } from './ChiViene';

const PERMESSI = [{ action: `plugin::${PLUGIN}.incontri.convoca`, subject: null }];

/** Beside a meeting, for who may invite to it: who comes, the invitation, the sheet to sign. */
export const PannelloIncontro: PanelComponent = ({ model, documentId }) => {
  const { testo } = useTesti();
  const { allowedActions } = useRBAC(PERMESSI);
  if (model !== `plugin::${PLUGIN}.incontro` || !documentId || !allowedActions.canConvoca) return null;
  return { title: testo('incontro.titolo'), content: <ChiViene incontro={documentId} /> };
};
