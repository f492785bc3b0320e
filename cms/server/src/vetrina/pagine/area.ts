import type { Core } from '@strapi/strapi';
import { PERCORSO_PAGINE } from '../../modello/nomi';
import { guscio, INTESTAZIONI_RISERVATE } from '../../pagine/guscio';
import { html } from '../../pagine/html';
import { servizio } from '../../servizi';
import type { Chiamata, Rotta } from '../http/gestori';
import type { Modello } from '../lettura/modello';
import { contatti } from '../voci/distretto';
import { slugDi } from '../voci/indirizzo';
import { informativa } from '../voci/informativa';
import { paginaMancante } from '.';
import { recapiti } from './casa';
import { corpoInformativa } from './informativa';
import { CARICATORE, distrettoPagina, prefissoDi } from './pagina';
import { sezione } from './parti';

const TITOLO = 'Area dei partner';

/**
 * Where the link of a mail leads to. What is personal comes by the element, after a press of the person: opening the page, as
 * scanners of mail do, shows and changes nothing.
 */
async function scrivi(strapi: Core.Strapi, modello: Modello): Promise<string> {
  const notizia = await informativa(strapi, modello, 'area');
  const ufficio = sezione('Recapiti dell’ufficio', recapiti(contatti(modello)));
  return guscio({
    titolo: TITOLO,
    distretto: distrettoPagina(modello),
    prefisso: prefissoDi(modello.base),
    briciole: [{ testo: TITOLO }],
    script: notizia ? [CARICATORE] : [],
    contenuto: notizia
      ? html`<p>
            Qui i referenti di un partner vedono e correggono i dati della loro organizzazione, trovano i prossimi
            incontri dei loro tavoli e ritirano iscrizioni e proposte. Si entra con un collegamento mandato per e-mail.
          </p>
          <noscript>
            <p>
              L’area ha bisogno di JavaScript, che qui è spento: l’ufficio fa le stesse cose per telefono o allo
              sportello.
            </p>
          </noscript>
          <pdz-area-partner distretto="${slugDi(modello.distretto)}" livello-titolo="2"></pdz-area-partner>
          ${ufficio}
          <section id="informativa">${corpoInformativa(notizia)}</section>`
      : html`<p>L’area dei partner adesso non è in uso. Puoi rivolgerti all’ufficio.</p>
          ${ufficio}`,
  });
}

/** `/pdz/{distretto}/area`: the page of the partners’ own area. */
export function rottaArea(strapi: Core.Strapi): Rotta {
  async function manda({ res, parametri: { distretto = '' } }: Chiamata): Promise<void> {
    const modello = await servizio(strapi, 'catalogo').fonti.modello(distretto);
    const pagina = modello ? await scrivi(strapi, modello) : paginaMancante(servizio(strapi, 'indirizzi').prefisso());
    res.writeHead(modello ? 200 : 404, { ...INTESTAZIONI_RISERVATE, 'Content-Length': Buffer.byteLength(pagina) });
    res.end(pagina);
  }
  return { modello: `${PERCORSO_PAGINE}/:distretto/area`, metodi: { GET: manda } };
}
