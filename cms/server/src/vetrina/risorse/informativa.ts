import type { Core } from '@strapi/strapi';
import { rispostaInformativa, type RispostaInformativa } from '../../../../contracts/invii';
import { PERCORSO_API } from '../../modello/nomi';
import { ricco } from '../../pagine/ricco';
import { servizio } from '../../servizi';
import { rimandoA } from '../voci/rimando';
import { json } from './contenuto';
import type { TipoRisorsa } from './tipo';

const moduli = rispostaInformativa.shape.data.shape.modulo;

/** The privacy notice in force for a form. A distretto that has none does not use the form. */
export const risorsaInformativa = (strapi: Core.Strapi): TipoRisorsa => ({
  modello: `${PERCORSO_API}/distretti/:distretto/informative/:modulo.json`,
  ambito: ({ distretto = '' }) => distretto,
  async costruisci(fonti, parametri) {
    const modello = await fonti.modello(parametri.distretto ?? '');
    const modulo = moduli.safeParse(parametri.modulo);
    if (!modello || !modulo.success) return undefined;
    const { distretto } = modello;
    const informativa = await servizio(strapi, 'informative').daMostrare(distretto.id, modulo.data);
    if (!informativa) return undefined;
    const { slug, nome } = rimandoA(distretto);
    return json({
      data: {
        modulo: modulo.data,
        versione: informativa.versione,
        titolo: informativa.titolo,
        testo: ricco(informativa.testo) ?? '',
        titolare: informativa.titolare,
        dpo: informativa.dpo,
        conservazioneMesi: informativa.conservazioneMesi,
        url: servizio(strapi, 'indirizzi').pagina(`${slug}/moduli/${modulo.data}`),
      },
      meta: { distretto: { slug, nome } },
    } satisfies RispostaInformativa);
  },
});
