import type { Core } from '@strapi/strapi';
import { uidTipo } from '../modello/nomi';
import { erroreCampi, ErrorePubblico, type ErroreCampo } from './http/errore';
import type { DistrettoModuli } from './modulo';

type Tipo = 'organo' | 'area' | 'territorio';

interface RigaSlug {
  id: number;
  slug: string;
}

const TIPI: Record<Tipo, { pubbliche: object; sparito: string }> = {
  organo: { pubbliche: { pubblico: true }, sparito: 'il tavolo scelto non esiste più' },
  area: { pubbliche: { piano: { pubblico: true } }, sparito: 'l’area scelta non esiste più' },
  territorio: { pubbliche: { pubblico: true }, sparito: 'il territorio scelto non esiste più' },
};

/** What one request refers to by slug, found out field by field; `esigi` then refuses it if anything was not found. */
export interface Riferimenti {
  molti(tipo: Tipo, campo: string, slug: readonly string[]): Promise<number[]>;
  uno(tipo: Tipo, campo: string, slug: string | undefined): Promise<number | null>;
  /** The document id of an avviso. Throws 422 where it is not open. */
  avviso(slug: string | undefined): Promise<string | null>;
  /** Throws 400 with one entry per reference that does not hold. */
  esigi(): void;
}

/**
 * What a request refers to by slug, as row ids. Only entries that the public can see in that distretto count: a hidden
 * one is answered exactly like one that does not exist.
 */
export function cercaRiferimenti(strapi: Core.Strapi, distretto: DistrettoModuli): Riferimenti {
  const errori: ErroreCampo[] = [];

  async function trova(tipo: Tipo, cercati: readonly { path: string[]; slug: string }[]): Promise<number[]> {
    if (cercati.length === 0) return [];
    const { pubbliche, sparito } = TIPI[tipo];
    const slug = { $in: cercati.map((voce) => voce.slug) };
    const righe: RigaSlug[] = await strapi.db
      .query(uidTipo(tipo))
      .findMany({ where: { slug, distretto: { id: distretto.id }, ...pubbliche } });
    const perSlug = new Map(righe.map((riga) => [riga.slug, riga.id]));
    for (const voce of cercati)
      if (!perSlug.has(voce.slug))
        errori.push({ path: voce.path, message: `${sparito}: ricarica la pagina e scegli di nuovo.` });
    return [...perSlug.values()];
  }

  return {
    molti: (tipo, campo, elenco) =>
      trova(
        tipo,
        elenco.map((slug, indice) => ({ path: [campo, String(indice)], slug })),
      ),

    async uno(tipo, campo, slug) {
      const [id = null] = await trova(tipo, slug === undefined ? [] : [{ path: [campo], slug }]);
      return id;
    },

    async avviso(slug) {
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
        throw new ErrorePubblico(
          422,
          'L’avviso è chiuso: per una richiesta fuori termine contatta l’Ufficio di Piano.',
        );
      return riga.documentId;
    },

    esigi() {
      if (errori.length > 0) throw erroreCampi(errori);
    },
  };
}
