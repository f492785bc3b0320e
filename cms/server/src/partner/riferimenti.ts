import type { Core } from '@strapi/strapi';
import type { InvioAdesione } from '../../../contracts/adesioni';
import { uidTipo } from '../modello/nomi';
import { erroreCampi, ErrorePubblico, type ErroreCampo } from '../moduli/http/errore';
import type { DistrettoModuli } from '../moduli/modulo';

type Elenco = 'organi' | 'aree' | 'territori';

interface RigaSlug {
  id: number;
  slug: string;
}

const TIPI: Record<Elenco, { tipo: string; pubbliche: object; rimedio: string }> = {
  organi: { tipo: 'organo', pubbliche: { pubblico: true }, rimedio: 'il tavolo scelto non esiste più' },
  aree: { tipo: 'area', pubbliche: { piano: { pubblico: true } }, rimedio: 'l’area scelta non esiste più' },
  territori: { tipo: 'territorio', pubbliche: { pubblico: true }, rimedio: 'il territorio scelto non esiste più' },
};

/**
 * What a registration refers to by slug, as row ids. Only entries that the public can see in that distretto count: a hidden
 * one is answered exactly like one that does not exist.
 */
export function createRiferimenti({ strapi }: { strapi: Core.Strapi }) {
  async function elenco(distretto: DistrettoModuli, campo: Elenco, slug: readonly string[], errori: ErroreCampo[]) {
    if (slug.length === 0) return [];
    const { tipo, pubbliche, rimedio } = TIPI[campo];
    const righe: RigaSlug[] = await strapi.db
      .query(uidTipo(tipo))
      .findMany({ where: { slug: { $in: [...slug] }, distretto: { id: distretto.id }, ...pubbliche } });
    const perSlug = new Map(righe.map(({ slug: nome, id }) => [nome, id]));
    slug.forEach((nome, indice) => {
      if (!perSlug.has(nome))
        errori.push({ path: [campo, String(indice)], message: `${rimedio}: ricarica la pagina e scegli di nuovo.` });
    });
    return [...perSlug.values()];
  }

  async function avviso(distretto: DistrettoModuli, slug: string | undefined, errori: ErroreCampo[]) {
    if (slug === undefined) return null;
    const riga: { documentId: string; apertura: string; chiusura: string } | null = await strapi.db
      .query(uidTipo('avviso'))
      .findOne({ where: { slug, distretto: { id: distretto.id }, publishedAt: { $notNull: true } } });
    if (!riga) {
      errori.push({ path: ['avviso'], message: 'L’avviso non esiste più: ricarica la pagina.' });
      return null;
    }
    const adesso = Date.now();
    if (adesso < Date.parse(riga.apertura))
      throw new ErrorePubblico(422, 'L’avviso non è ancora aperto: torna più avanti.');
    if (adesso >= Date.parse(riga.chiusura))
      throw new ErrorePubblico(422, 'L’avviso è chiuso: per aderire ora contatta l’Ufficio di Piano.');
    return riga.documentId;
  }

  return {
    /** Throws 400 with one entry per reference that does not hold, 422 for an avviso that is not open. */
    async risolvi(distretto: DistrettoModuli, invio: Pick<InvioAdesione, Elenco | 'avviso'>) {
      const errori: ErroreCampo[] = [];
      const trovati = {
        organi: await elenco(distretto, 'organi', invio.organi, errori),
        aree: await elenco(distretto, 'aree', invio.aree, errori),
        territori: await elenco(distretto, 'territori', invio.territori, errori),
        avviso: await avviso(distretto, invio.avviso, errori),
      };
      if (errori.length > 0) throw erroreCampi(errori);
      return trovati;
    },
  };
}
