import type { Core } from '@strapi/strapi';
import { PERCORSO_API, PERCORSO_PAGINE, uidTipo } from '../modello/nomi';
import type { RigaDistretto } from './lettura/righe';
import { pagina } from './voci/indirizzo';

const ASSOLUTO = /^https?:\/\//;

/**
 * Full addresses of this CMS. They come from `PUBLIC_URL` and never from the request: a forged `Host` would otherwise end up in
 * bytes that everybody gets.
 */
export function createIndirizzi({ strapi }: { strapi: Core.Strapi }) {
  const configurato = strapi.config.get<string | undefined>('server.url') ?? '';
  const pubblico = ASSOLUTO.test(configurato) ? configurato.replace(/\/+$/, '') : undefined;

  const locale = () => {
    const indirizzo = strapi.server.httpServer.address();
    const porta =
      indirizzo && typeof indirizzo === 'object' ? indirizzo.port : strapi.config.get<number>('server.port');
    return `http://localhost:${porta}`;
  };

  const base = () => pubblico ?? locale();

  return {
    /** `https://cms.example.it`, with the path of `PUBLIC_URL` if it has one and no slash at the end. */
    base,
    /** The path of `PUBLIC_URL`, without a slash at the end: what links within the CMS begin with. */
    prefisso: () => new URL(base()).pathname.replace(/\/+$/, ''),
    /** A resource of the public interface: `api('distretti.json')`. */
    api: (risorsa: string) => `${base()}${PERCORSO_API}/${risorsa}`,
    /** A page of the CMS: `pagina('bologna/schede')`. */
    pagina: (pagina: string) => `${base()}${PERCORSO_PAGINE}/${pagina}`,
    /** Where the partners' area of a distretto is, by its row: on its own site, or here. Without a fragment: links bring theirs. */
    async areaPartner(id: number): Promise<string> {
      const distretto: RigaDistretto = await strapi.db
        .query(uidTipo('distretto'))
        .findOne({ where: { id }, populate: { pagine: true } });
      return pagina({ distretto, base: base() }, 'area').replace(/#.*$/, '');
    },
  };
}

export type Indirizzi = ReturnType<typeof createIndirizzi>;
