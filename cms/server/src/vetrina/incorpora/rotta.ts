import type { ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { PERCORSO_PAGINE } from '../../modello/nomi';
import { cornice } from '../../pagine/cornice';
import { INTESTAZIONI_PAGINA } from '../../pagine/guscio';
import { fidato, html } from '../../pagine/html';
import { politica } from '../../pagine/politica';
import { sitiDi } from '../../pagine/siti';
import { servizio } from '../../servizi';
import type { Chiamata, Rotta } from '../http/gestori';
import type { RigaDistretto } from '../lettura/righe';
import { paginaMancante } from '../pagine';
import { CARICATORE } from '../pagine/pagina';
import { slugDi } from '../voci/indirizzo';
import { PERCORSO_ALTEZZA } from './altezza';
import { attributiDi, elementoDi } from './elementi';

/** A site that is taken off the list is out within a minute. */
const CONSERVAZIONE = 'public, max-age=60';

const chiestiDa = (bersaglio: string): URLSearchParams => new URL(bersaglio, 'http://localhost').searchParams;

function scrivi(
  prefisso: string,
  nome: string,
  distretto: RigaDistretto,
  chiesti: URLSearchParams,
): string | undefined {
  const elemento = elementoDi(nome);
  if (!elemento) return undefined;
  const slug = slugDi(distretto);
  const attributi = attributiDi(elemento, chiesti).map(([chiave, valore]) => html` ${chiave}="${valore}"`);
  const pagina = `${prefisso}${PERCORSO_PAGINE}/${slug}/${elemento.pagina}`;
  const ripiego = html`<p><a href="${pagina}" target="_top">${elemento.titolo}</a></p>`;
  return cornice({
    titolo: `${elemento.titolo} – ${distretto.nome}`,
    lingua: chiesti.get('lang') === 'en' ? 'en' : 'it',
    distretto: slug,
    prefisso,
    // The name is one of the list, and no `Html` value may stand where a tag is named.
    contenuto: html`${fidato(`<${nome}`)} distretto="${slug}"${attributi}>${ripiego}${fidato(`</${nome}>`)}`,
    script: [CARICATORE, PERCORSO_ALTEZZA],
  });
}

function invia(res: ServerResponse, stato: number, corpo: string, extra: Record<string, string>): void {
  res.writeHead(stato, { ...INTESTAZIONI_PAGINA, 'Content-Length': Buffer.byteLength(corpo), ...extra });
  res.end(corpo);
}

/**
 * `/pdz/incorpora/{elemento}?distretto=...`: one element for the frame of a site that cannot paste a script. It depends on the query, so
 * it is written at each request, from what is in memory.
 */
export function rottaIncorpora(strapi: Core.Strapi): Rotta {
  const { fonti } = servizio(strapi, 'catalogo');

  async function manda({ req, res, parametri }: Chiamata): Promise<void> {
    const prefisso = servizio(strapi, 'indirizzi').prefisso();
    const chiesti = chiestiDa(req.url ?? '/');
    const { distretti } = await fonti.indice();
    const trovato = distretti.find(({ riga }) => riga.slug === chiesti.get('distretto'));
    const pagina = trovato && scrivi(prefisso, parametri.elemento ?? '', trovato.riga, chiesti);
    if (!pagina) return invia(res, 404, paginaMancante(prefisso), { 'Cache-Control': 'no-store' });
    invia(res, 200, pagina, {
      'Content-Security-Policy': politica(["'self'", ...sitiDi(trovato.riga.siti)]),
      'Cache-Control': CONSERVAZIONE,
    });
  }

  return { modello: `${PERCORSO_PAGINE}/incorpora/:elemento`, metodi: { GET: manda } };
}
