import type { Core } from '@strapi/strapi';
import type { RispostaInformativa } from '../../../../contracts/invii';
import { riprova } from '../../moduli/http/risposta';
import type { Ricevuto } from '../../moduli/sospesi/ricezione';
import { PERCORSO_PAGINE } from '../../modello/nomi';
import { guscio, INTESTAZIONI_RISERVATE } from '../../pagine/guscio';
import { html, type Html } from '../../pagine/html';
import { servizio } from '../../servizi';
import type { Chiamata, Rotta } from '../http/gestori';
import type { Modello } from '../lettura/modello';
import { paginaMancante } from '../pagine';
import { nonInUso } from '../pagine/modulo';
import { distrettoPagina, prefissoDi } from '../pagine/pagina';
import { informativa } from '../voci/informativa';
import { elementi } from './elementi';
import { moduloSemplice, rifiutato, type ModuloSemplice } from './modulo';
import { moduloVuoto, sottoModulo, type LuogoModulo } from './pagine';
import { riepilogo } from './riepilogo';

interface Risposta {
  stato: number;
  titolo: string;
  /** Title of the window, where it says more than the heading. */
  finestra?: string;
  contenuto: Html;
}

const inviato = (email: string, prefisso: string): Html =>
  html`<p role="status">Abbiamo scritto a ${email}: la richiesta arriva all’ufficio quando confermi.</p>
    <p>
      Apri il collegamento nel messaggio, oppure
      <a href="${prefisso}${PERCORSO_PAGINE}/collegamento">scrivi il codice che vi trovi</a>. Valgono due giorni; senza
      conferma cancelliamo quello che hai scritto.
    </p>`;

/** Who has to fill in the form again, beside another version of the notice, ticks its box again. */
function compilato(vuoto: ModuloSemplice, ricevuto: Exclude<Ricevuto, { passo: 'inviato' }>): ModuloSemplice {
  const { campi } = ricevuto;
  if (ricevuto.passo === 'correggi' && campi.get('informativa') !== String(vuoto.informativa))
    campi.delete('presaVisione');
  const errori = ricevuto.passo === 'correggi' ? ricevuto.rifiuto?.extra.errori : undefined;
  return { ...vuoto, campi, errori: errori ?? [] };
}

function scrivi(modello: Modello, vuoto: ModuloSemplice, ricevuto: Ricevuto, notizia: RispostaInformativa): Risposta {
  if (ricevuto.passo === 'inviato')
    return { stato: 202, titolo: 'Controlla la posta', contenuto: inviato(ricevuto.email, prefissoDi(modello.base)) };
  const dati = compilato(vuoto, ricevuto);
  if (ricevuto.passo === 'controlla')
    return { stato: 200, titolo: 'Controlla e invia', contenuto: riepilogo(dati, ricevuto.chiave) };
  const { rifiuto } = ricevuto;
  const titolo = elementi[notizia.data.modulo]?.titolo ?? notizia.data.titolo;
  return {
    stato: rifiuto?.stato ?? 200,
    titolo,
    ...(rifiuto && { finestra: `Errore: ${titolo}` }),
    contenuto: html`${rifiuto && rifiutato(rifiuto.message, dati)} ${moduloSemplice(dati)}
    ${sottoModulo(modello, notizia)}`,
  };
}

/**
 * The plain forms' posts: at the address of the page that shows the form, and answered by a page. Cookies are not read. What
 * people wrote is in the page that they get and nowhere else: it is kept by nobody, and its address says nothing.
 */
export function rotteModuli(strapi: Core.Strapi): Rotta[] {
  async function risposta(modello: Modello, luogo: LuogoModulo, ricevuto: Ricevuto): Promise<Risposta> {
    const notizia = await informativa(strapi, modello, luogo.modulo);
    const vuoto = notizia && moduloVuoto(strapi, modello, luogo, notizia.data);
    if (notizia && vuoto) return scrivi(modello, vuoto, ricevuto, notizia);
    return { stato: 422, titolo: 'Modulo non in uso', contenuto: nonInUso(modello) };
  }

  async function ricevi({ req, res, parametri }: Chiamata): Promise<void> {
    const { distretto = '', modulo = 'iscrizioni', incontro } = parametri;
    const luogo = { modulo, ...(incontro !== undefined && { incontro }) };
    const modello = await servizio(strapi, 'catalogo').fonti.modello(distretto);
    const manca = !modello || (incontro !== undefined && !modello.incontriPerSlug.has(incontro));
    const ricevuto = await servizio(strapi, 'ricezione').ricevi(req, { distretto, ...luogo });
    const rifiuto = ricevuto.passo === 'correggi' ? ricevuto.rifiuto : undefined;
    const manda = (stato: number, pagina: string) => {
      const intestazioni = { ...INTESTAZIONI_RISERVATE, ...(rifiuto && riprova(rifiuto)) };
      res.writeHead(stato, { ...intestazioni, 'Content-Length': Buffer.byteLength(pagina) });
      res.end(pagina);
    };
    if (manca || rifiuto?.stato === 404) return manda(404, paginaMancante(servizio(strapi, 'indirizzi').prefisso()));
    const { stato, ...pagina } = await risposta(modello, luogo, ricevuto);
    manda(
      stato,
      guscio({
        ...pagina,
        distretto: distrettoPagina(modello),
        prefisso: prefissoDi(modello.base),
        briciole: [{ testo: pagina.titolo }],
      }),
    );
  }

  return ['/moduli/:modulo', '/moduli/iscrizioni/:incontro'].map((percorso) => ({
    modello: `${PERCORSO_PAGINE}/:distretto${percorso}`,
    metodi: { POST: ricevi },
    sopraRisorsa: true,
  }));
}
