import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { PERCORSO_API, PERCORSO_PAGINE } from '../../modello/nomi';
import { PERCORSO_ROBOTS } from '../pagine/robots';
import { INTESTAZIONI_PAGINA } from '../../pagine/guscio';
import { servizio } from '../../servizi';
import { paginaMancante } from '../pagine';
import type { Metodo, Rotta } from './gestori';
import { percorsoDi, type Parametri } from './percorso';
import { invia, inviaErrore } from './invio';
import { METODI, rispondi } from './rispondi';
import { consentiti } from './risposta';

/** Everything under these is answered here or nowhere: a miss is a 404 of ours, not of the host. */
const NOSTRI = [`${PERCORSO_API}/`, `${PERCORSO_PAGINE}/`, '/widgets/', '/demo/'];

const metodiDi = ({ metodi, sopraRisorsa }: Rotta): string[] => {
  const propri = Object.keys(metodi);
  const letture = metodi.GET || sopraRisorsa ? ['GET', 'HEAD'] : [];
  return [...new Set([...propri, ...letture, 'OPTIONS'])];
};

/** Tries to answer a request before Koa. `false` means that it is none of ours. */
export function createSmistatore({ strapi }: { strapi: Core.Strapi }) {
  const gestori = servizio(strapi, 'gestori');
  const { magazzino } = servizio(strapi, 'catalogo');

  /** One address is ours only where the host has no file of its own there. */
  const eNostro = (percorso: string): boolean =>
    NOSTRI.some((inizio) => percorso.startsWith(inizio)) ||
    (percorso === PERCORSO_ROBOTS && magazzino.trova(percorso) !== undefined);

  async function affida(
    rotta: Rotta,
    parametri: Parametri,
    percorso: string,
    req: IncomingMessage,
    res: ServerResponse,
  ): Promise<void> {
    const metodo = req.method as Metodo;
    const gestore = rotta.metodi[metodo] ?? (metodo === 'HEAD' ? rotta.metodi.GET : undefined);
    if (!gestore) {
      if (metodo === 'OPTIONS') return invia(res, consentiti(metodiDi(rotta)));
      return inviaErrore(res, 405, ['Allow', metodiDi(rotta).join(', ')]);
    }
    try {
      await gestore({ req, res, percorso, parametri });
    } catch (errore) {
      strapi.log.error(`${metodo} ${rotta.modello} failed: ${errore instanceof Error ? errore.stack : String(errore)}`);
      if (res.headersSent) res.destroy();
      else inviaErrore(res, 500);
    }
  }

  /** Who follows a link meets a page, a program the shape of an error. */
  function manca(percorso: string, res: ServerResponse): void {
    if (!percorso.startsWith(PERCORSO_PAGINE)) return inviaErrore(res, 404);
    res.writeHead(404, { ...INTESTAZIONI_PAGINA, 'Cache-Control': 'no-store' });
    res.end(paginaMancante(servizio(strapi, 'indirizzi').prefisso()));
  }

  /** The first request of a resource: it waits for its bytes to be made. */
  async function costruisci(percorso: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
    const trovata = magazzino.trova(percorso);
    if (!trovata) return manca(percorso, res);
    if (!METODI.includes(req.method ?? '')) return inviaErrore(res, 405, ['Allow', METODI.join(', ')]);
    try {
      const preparata = await magazzino.prima(percorso, trovata);
      if (preparata) invia(res, rispondi(req.method ?? '', req.headers, preparata));
      else manca(percorso, res);
    } catch (errore) {
      strapi.log.error(`Building ${percorso} failed: ${errore instanceof Error ? errore.stack : String(errore)}`);
      inviaErrore(res, 503, ['Retry-After', '5']);
    }
  }

  return {
    /** True when the request was, or is being, answered. */
    rispondi(req: IncomingMessage, res: ServerResponse): boolean {
      const metodo = req.method ?? '';
      const percorso = percorsoDi(req.url ?? '/');
      const pronta = magazzino.pronta(percorso);
      if (pronta && METODI.includes(metodo)) {
        invia(res, rispondi(metodo, req.headers, pronta));
        return true;
      }
      const trovata = gestori.trova(percorso);
      const legge = metodo === 'GET' || metodo === 'HEAD';
      if (trovata && !(legge && trovata.rotta.sopraRisorsa))
        void affida(trovata.rotta, trovata.parametri, percorso, req, res);
      else if (eNostro(percorso)) void costruisci(percorso, req, res);
      else return false;
      return true;
    },
  };
}

export type Smistatore = ReturnType<typeof createSmistatore>;
