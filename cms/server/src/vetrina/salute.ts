import type { Core } from '@strapi/strapi';
import type { Salute } from '../../../contracts/stato';
import { servizio } from '../servizi';
import type { Rotta } from './http/gestori';
import { invia } from './http/invio';

const PERCORSO = '/_health';

/**
 * `GET /_health`, for proxies and monitors, in place of Strapi's own. It answers 200 as long as this process serves readers, also
 * without a database: a proxy that took the node out would take away what it still has.
 */
export function rottaSalute(strapi: Core.Strapi): Rotta {
  const avvio = new Date().toISOString();

  function salute(): Salute {
    const guasti = servizio(strapi, 'catalogo').guasti.elenco();
    const daQuando = guasti.map(({ da }) => da).toSorted()[0];
    return { stato: daQuando ? 'degradato' : 'regolare', daQuando: daQuando ?? avvio, guasti: guasti.length };
  }

  return {
    modello: PERCORSO,
    metodi: {
      GET: ({ req, res }) => {
        const corpo = Buffer.from(JSON.stringify(salute()));
        const intestazioni = ['Content-Type', 'application/json; charset=utf-8', 'Cache-Control', 'no-store'];
        invia(res, {
          stato: 200,
          intestazioni: [...intestazioni, 'Content-Length', String(corpo.length)],
          ...(req.method !== 'HEAD' && { corpo }),
        });
      },
    },
  };
}
