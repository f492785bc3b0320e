import type { Core } from '@strapi/strapi';
import { iscrizione, type RispostaPosti } from '../../../../contracts/iscrizioni';
import { uidTipo } from '../../modello/nomi';
import { erroreCampi } from '../../moduli/http/errore';
import { definisciModulo } from '../../moduli/modulo';
import { servizio } from '../../servizi';
import { situazioneDi, type RigaIncontro } from './incontro-pubblico';
import type { RigaIscrizione } from './riga';
import { IN_CORSO } from './stati-iscrizione';

const SOLO_IN_SALA = 'A questo incontro si partecipa solo in presenza: scegli «In presenza».';

/** The name of a registration that stands for a repeated post. */
const RIPETIZIONE = 'Invio ripetuto di chi è già iscritto';

/**
 * The form to sign up for a meeting. Who is registered already is answered like anybody else, and told so by mail alone. The
 * repeated post holds a place, or waits for one, just as a stranger's does until its time is over: else whoever counts the
 * places that are left before and after would learn that the address is registered.
 */
export function createModuloIscrizioni({ strapi }: { strapi: Core.Strapi }) {
  const iscrizioni = () => servizio(strapi, 'iscrizioni');

  const giaIscritta = (incontro: string, email: string): Promise<RigaIscrizione | null> =>
    strapi.db.query(uidTipo('iscrizione')).findOne({ where: { incontro, email, stato: { $in: [...IN_CORSO] } } });

  /** The mail that was sent before, once more. A hold does not grow longer by it. */
  async function ripeti(riga: RigaIscrizione, incontro: RigaIncontro): Promise<void> {
    const { posta } = iscrizioni();
    if (riga.stato === 'da_confermare') return posta.chiediConferma(riga, incontro, 'posto');
    if (riga.stato === 'in_attesa' && !riga.verificata) return posta.chiediConferma(riga, incontro, 'attesa');
    return posta.notizia(riga, incontro, riga.stato === 'in_attesa' ? 'attesa' : 'confermata');
  }

  return definisciModulo({
    nome: 'iscrizioni',
    percorso: 'incontri/:incontro/iscrizioni',
    tipo: 'iscrizione',
    sigla: 'ISC',
    statoIniziale: 'da_confermare',
    conferma: 'conferma-iscrizione',
    schema: iscrizione,
    inUso: ({ moduloIscrizioni }) => moduloIscrizioni === true,
    termine: () => null,
    email: ({ email }) => email,
    informa: async (distretto, { incontro: slug = '' }): Promise<RispostaPosti> => {
      const { incontri, posti } = iscrizioni();
      const incontro = await incontri.trova(distretto.id, slug);
      // Without a notice to show, the form is not in use: a post would be refused.
      const inUso = await servizio(strapi, 'informative').daMostrare(distretto.id, 'iscrizioni');
      const situazione = inUso ? situazioneDi(incontro) : 'non_previste';
      return { data: { situazione, ...(await posti.conta(incontro)) } };
    },
    apri:
      ({ nome, organizzazione, partecipazione, esigenze, lingua, ...invio }) =>
      async (distretto, { incontro: slug = '' }) => {
        const { incontri, posti, posta } = iscrizioni();
        const email = invio.email.toLowerCase();
        const { documentId: id } = await incontri.esigi(distretto.id, slug);
        await posti.blocca(id);
        await posti.assesta(id);
        // Read again: who waited for the lock may have waited for an editor.
        const incontro = await incontri.esigi(distretto.id, slug);
        if (partecipazione === 'remoto' && !incontro.linkRemoto)
          throw erroreCampi([{ path: ['partecipazione'], message: SOLO_IN_SALA }]);
        const { stato, confermaEntro } = await posti.perChiArriva(incontro, partecipazione);
        const gia = await giaIscritta(id, email);
        if (gia) {
          const campi = { incontro: id, nominativo: RIPETIZIONE, partecipazione, confermaEntro };
          return { campi, stato, conferma: () => ripeti(gia, incontro), confermata: gia.documentId };
        }
        const campi = {
          incontro: id,
          nominativo: nome,
          email,
          organizzazione,
          partecipazione,
          esigenze: esigenze.length > 0 ? esigenze : null,
          confermaEntro,
        };
        return {
          campi,
          stato,
          conferma: (nata) =>
            posta.chiediConferma(
              { ...nata, email, lingua, partecipazione, confermaEntro },
              incontro,
              stato === 'in_attesa' ? 'attesa' : 'posto',
            ),
        };
      },
  });
}
