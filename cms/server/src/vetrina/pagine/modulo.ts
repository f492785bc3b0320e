import type { Core } from '@strapi/strapi';
import type { RispostaInformativa } from '../../../../contracts/invii';
import { PERCORSO_PAGINE } from '../../modello/nomi';
import { html, type Html } from '../../pagine/html';
import type { Modello } from '../lettura/modello';
import { elementi } from '../moduli/elementi';
import { moduloSemplice } from '../moduli/modulo';
import { moduloVuoto, sottoModulo, ufficio, type LuogoModulo } from '../moduli/pagine';
import type { TipoRisorsa } from '../risorse/tipo';
import { informativa } from '../voci/informativa';
import { slugDi } from '../voci/indirizzo';
import { suIscrizione } from './iscrizioni';
import { CARICATORE, impagina, percorsoPagina } from './pagina';

function compilabile(strapi: Core.Strapi, modello: Modello, luogo: LuogoModulo, notizia: RispostaInformativa) {
  const vuoto = moduloVuoto(strapi, modello, luogo, notizia.data);
  const elemento = elementi[luogo.modulo]?.elemento;
  return (
    vuoto &&
    elemento &&
    html`<p>
        Puoi compilare il modulo qui sotto, oppure rivolgerti all’ufficio per telefono, per posta o allo sportello.
      </p>
      ${elemento(slugDi(modello.distretto), moduloSemplice(vuoto), luogo.incontro)} ${sottoModulo(modello, notizia)}`
  );
}

/** Who came by a link of another page, or of an old message, still learns whom to ask. */
export const nonInUso = (modello: Modello): Html =>
  html`<p>Questo modulo adesso non è in uso. Puoi rivolgerti all’ufficio.</p>
    ${ufficio(modello)}`;

const scelta = (modello: Modello, notizia: RispostaInformativa): Html =>
  html`${suIscrizione(modello)} ${sottoModulo(modello, notizia)}`;

/** The page of a form: the office’s contacts and the privacy notice for everybody, and the form with script or without. */
export const paginaModulo = (strapi: Core.Strapi): TipoRisorsa => ({
  modello: `${PERCORSO_PAGINE}/:distretto/moduli/:modulo`,
  ambito: ({ distretto = '' }) => distretto,
  async costruisci(fonti, { distretto = '', modulo = '' }) {
    const modello = await fonti.modello(distretto);
    const voce = Object.hasOwn(elementi, modulo) ? elementi[modulo] : undefined;
    if (!modello || !voce) return undefined;
    const { titolo } = voce;
    const comune = { titolo, descrizione: `${titolo}: ${modello.distretto.nome}.`, briciole: [{ testo: titolo }] };
    const notizia = await informativa(strapi, modello, modulo);
    if (!notizia) return impagina(modello, { ...comune, contenuto: nonInUso(modello) });
    const contenuto = compilabile(strapi, modello, { modulo }, notizia) ?? scelta(modello, notizia);
    return impagina(modello, { ...comune, canonico: notizia.data.url, script: [CARICATORE], contenuto });
  },
});

/** The page to sign up for one meeting. Out of search engines, which have the page of the meeting. */
export const paginaIscrizione = (strapi: Core.Strapi): TipoRisorsa => ({
  modello: `${PERCORSO_PAGINE}/:distretto/moduli/iscrizioni/:incontro`,
  ambito: ({ distretto = '' }) => distretto,
  async costruisci(fonti, { distretto = '', incontro = '' }) {
    const modello = await fonti.modello(distretto);
    const riga = modello?.incontriPerSlug.get(incontro);
    const voce = elementi.iscrizioni;
    if (!modello || !riga || !voce) return undefined;
    const notizia = await informativa(strapi, modello, 'iscrizioni');
    const contenuto = notizia && compilabile(strapi, modello, { modulo: 'iscrizioni', incontro }, notizia);
    return impagina(modello, {
      titolo: voce.titolo,
      finestra: `${voce.titolo}: ${riga.titolo}`,
      briciole: [
        { testo: voce.titolo, percorso: percorsoPagina(modello, 'moduli/iscrizioni') },
        { testo: riga.titolo },
      ],
      script: contenuto ? [CARICATORE] : [],
      contenuto: contenuto ?? nonInUso(modello),
    });
  },
});
