import type { Core } from '@strapi/strapi';
import { PERCORSO_API } from '../../modello/nomi';
import { informativa } from '../voci/informativa';
import { json } from './contenuto';
import type { TipoRisorsa } from './tipo';

/** The privacy notice in force for a form. */
export const risorsaInformativa = (strapi: Core.Strapi): TipoRisorsa => ({
  modello: `${PERCORSO_API}/distretti/:distretto/informative/:modulo.json`,
  ambito: ({ distretto = '' }) => distretto,
  async costruisci(fonti, { distretto = '', modulo }) {
    const modello = await fonti.modello(distretto);
    const risposta = modello && (await informativa(strapi, modello, modulo));
    return risposta && json(risposta);
  },
});
