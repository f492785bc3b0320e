import type { Core } from '@strapi/strapi';
import { rispostaInformativa, type RispostaInformativa } from '../../../../contracts/invii';
import { ricco } from '../../pagine/ricco';
import { servizio } from '../../servizi';
import type { Modello } from '../lettura/modello';
import { rimandoA } from './rimando';

/** The forms that have a notice. */
export const moduli = rispostaInformativa.shape.data.shape.modulo;

/** The privacy notice in force for a form; undefined where the distretto does not use the form. */
export async function informativa(
  strapi: Core.Strapi,
  { distretto, revisioni }: Modello,
  nomeModulo: string | undefined,
): Promise<RispostaInformativa | undefined> {
  const modulo = moduli.safeParse(nomeModulo);
  if (!modulo.success) return undefined;
  // Its rows are another room's: looked up here, so that what is made of them is made again when they change.
  revisioni.get('informativa');
  const riga = await servizio(strapi, 'informative').daMostrare(distretto.id, modulo.data);
  if (!riga) return undefined;
  const { slug, nome } = rimandoA(distretto);
  const { versione, titolo, titolare, dpo, conservazioneMesi } = riga;
  return {
    data: {
      modulo: modulo.data,
      versione,
      titolo,
      testo: ricco(riga.testo) ?? '',
      titolare,
      dpo,
      conservazioneMesi,
      url: servizio(strapi, 'indirizzi').pagina(`${slug}/${modulo.data === 'area' ? 'area' : `moduli/${modulo.data}`}`),
    },
    meta: { distretto: { slug, nome } },
  };
}
