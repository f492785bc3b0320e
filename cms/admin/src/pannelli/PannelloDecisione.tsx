import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { PLUGIN } from '../plugin';
import { useTesti } from '../traduzioni/useTesti';
import { Decisione } from './Decisione';

const RICHIESTE = ['adesione', 'contatto', 'iscrizione', 'proposta'];

/** Beside a stored request: where it stands, and the steps that the office may take now. */
export const PannelloDecisione: PanelComponent = ({ model, documentId, collectionType }) => {
  const { testo } = useTesti();
  const tipo = model.replace(`plugin::${PLUGIN}.`, '');
  if (!documentId || !RICHIESTE.includes(tipo)) return null;
  return {
    title: testo('decisione.titolo'),
    content: <Decisione tipo={tipo} model={model} documentId={documentId} collectionType={collectionType} />,
  };
};
