import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { RichiestaRicerca, RispostaRicerca } from '../../../../contracts/ricerca';
import { PERCORSO_API, PERCORSO_PAGINE } from '../../modello/nomi';
import { INTESTAZIONI_PAGINA } from '../../pagine/guscio';
import { servizio } from '../../servizi';
import { messaggioErrore } from '../http/errori';
import type { Chiamata, Rotta } from '../http/gestori';
import { invia, inviaErrore } from '../http/invio';
import { APERTA } from '../http/risposta';
import { paginaMancante } from '../pagine';
import { slugDi } from '../voci/indirizzo';
import { paginaRicerca, type StatoPagina } from './pagina';
import { leggiRichiesta, parametriDi } from './richiesta';
import { entro } from './scadenza';

/** Results may be a minute old: a word that many look for is looked for once. */
const CONSERVAZIONE = 'public, max-age=60';
/** How long a search may take before the reader is told to come back. Milliseconds. */
const ATTESA = 3_000;
const RIPROVA_FRA = '5';

type Esito = { risposta: RispostaRicerca } | { stato: 429 | 503; riprovaFra: string };

function inviaPagina(
  req: IncomingMessage,
  res: ServerResponse,
  stato: number,
  corpo: Buffer,
  extra: string[] = [],
): void {
  const intestazioni = Object.entries({
    ...INTESTAZIONI_PAGINA,
    'Content-Length': String(corpo.length),
    'Cache-Control': stato === 200 ? CONSERVAZIONE : 'no-store',
  });
  invia(res, { stato, intestazioni: [...intestazioni.flat(), ...extra], ...(req.method === 'HEAD' ? {} : { corpo }) });
}

/** The addresses that search: for programs, and the page for people. */
export function rotteRicerca(strapi: Core.Strapi): Rotta[] {
  async function cerca(req: IncomingMessage, richiesta: RichiestaRicerca): Promise<Esito> {
    const attesa = await servizio(strapi, 'limiti').conta('ricerche', servizio(strapi, 'cliente').chiave(req));
    if (attesa !== null) return { stato: 429, riprovaFra: String(attesa) };
    try {
      return { risposta: await entro(ATTESA, servizio(strapi, 'ricerca').cerca(richiesta)) };
    } catch (errore) {
      // By name and code: the message of a database driver quotes what was looked for.
      const codice = errore instanceof Error && 'code' in errore ? String(errore.code) : '';
      strapi.log.warn(`A search failed: ${errore instanceof Error ? errore.name : typeof errore} ${codice}`);
      return { stato: 503, riprovaFra: RIPROVA_FRA };
    }
  }

  async function programma({ req, res }: Chiamata): Promise<void> {
    const letta = leggiRichiesta(parametriDi(req.url ?? ''));
    if ('errori' in letta) return inviaErrore(res, 400, [], letta.errori);
    const esito = await cerca(req, letta.richiesta);
    if ('stato' in esito) return inviaErrore(res, esito.stato, ['Retry-After', esito.riprovaFra]);
    const corpo = Buffer.from(JSON.stringify(esito.risposta));
    const tipo = ['Content-Type', 'application/json; charset=utf-8', 'Content-Length', String(corpo.length)];
    const intestazioni = [...APERTA, ...tipo, 'Cache-Control', CONSERVAZIONE];
    invia(res, { stato: 200, intestazioni, ...(req.method === 'HEAD' ? {} : { corpo }) });
  }

  async function statoPagina(
    req: IncomingMessage,
    parametri: Record<string, string>,
  ): Promise<[number, StatoPagina, string[]]> {
    if (parametri.q === undefined) return [200, {}, []];
    const letta = leggiRichiesta(parametri);
    if ('errori' in letta) return [400, { errori: letta.errori }, []];
    const esito = await cerca(req, letta.richiesta);
    if ('risposta' in esito) return [200, { risposta: esito.risposta }, []];
    const messaggio = messaggioErrore(esito.stato);
    return [esito.stato, { errori: [{ path: [], message: messaggio }] }, ['Retry-After', esito.riprovaFra]];
  }

  async function pagina({ req, res, parametri: { distretto: slug = '' } }: Chiamata): Promise<void> {
    const { base, distretti } = await servizio(strapi, 'catalogo').fonti.indice();
    const trovato = distretti.find(({ riga }) => slugDi(riga) === slug);
    if (!trovato) {
      const corpo = Buffer.from(paginaMancante(servizio(strapi, 'indirizzi').prefisso()));
      return inviaPagina(req, res, 404, corpo);
    }
    const parametri = parametriDi(req.url ?? '', { distretto: slug });
    const [stato, contenuto, extra] = await statoPagina(req, parametri);
    inviaPagina(
      req,
      res,
      stato,
      Buffer.from(paginaRicerca({ base, distretto: trovato.riga }, parametri, contenuto)),
      extra,
    );
  }

  return [
    { modello: `${PERCORSO_API}/ricerca`, metodi: { GET: programma } },
    { modello: `${PERCORSO_PAGINE}/:distretto/ricerca`, metodi: { GET: pagina } },
  ];
}
