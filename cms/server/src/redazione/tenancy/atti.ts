import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Controllo, Scrittura } from '../../modello/scrittura';
import type { Voce } from '../../modello/voce';
import { attoreCorrente } from './attore';

/** The documents by which a body decides, beside accordi and avvisi. */
const TIPI_DI_ATTO = ['atto', 'piano', 'programma_attuativo'];

const eAtto = ({ modello: { nome }, prima, dopo, pubblicata }: Scrittura): boolean => {
  if (nome === 'accordo' || nome === 'avviso') return true;
  const diAtto = (voce: Voce | null) => TIPI_DI_ATTO.some((tipo) => tipo === voce?.tipo);
  return nome === 'documento' && [prima, dopo, pubblicata].some(diAtto);
};

/**
 * Acts are released and withdrawn by who answers for them. Here and not by the role's permission: Strapi looks at the
 * entry before it saves what comes with a publish, so that a document could turn into an act on the way.
 */
export const createControlloAtti = ({ strapi }: { strapi: Core.Strapi }): Controllo => {
  return async (scrittura) => {
    const { azione, pubblicata } = scrittura;
    const rilascia = azione === 'publish' || azione === 'unpublish' || (azione === 'delete' && pubblicata !== null);
    if (!rilascia || !eAtto(scrittura)) return [];
    const attore = await attoreCorrente(strapi);
    if (attore && !attore.puo('atti.pubblica')) {
      throw new errors.ForbiddenError(
        'Gli atti li pubblica e li ritira l’Ufficio di Piano: salva la bozza e avvisalo.',
      );
    }
    return [];
  };
};
