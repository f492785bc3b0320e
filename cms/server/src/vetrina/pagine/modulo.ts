import type { Core } from '@strapi/strapi';
import type { RispostaInformativa } from '../../../../contracts/invii';
import { PERCORSO_PAGINE } from '../../modello/nomi';
import { html, type Html } from '../../pagine/html';
import type { Modello } from '../lettura/modello';
import type { TipoRisorsa } from '../risorse/tipo';
import { contatti } from '../voci/distretto';
import { informativa } from '../voci/informativa';
import { recapiti } from './casa';
import { corpoInformativa } from './informativa';
import { PERCORSO_SCELTA, suIscrizione } from './iscrizioni';
import { CARICATORE, impagina } from './pagina';
import { sezione } from './parti';

interface Voce {
  titolo: string;
  elemento: (slug: string, modello: Modello) => Html;
  /** What its page needs beside the loader. */
  script?: string;
}

const MODULI: Readonly<Record<string, Voce>> = {
  contatti: {
    titolo: 'Scrivi all’Ufficio di Piano',
    elemento: (slug) => html`<pdz-contatti distretto="${slug}" livello-titolo="2"></pdz-contatti>`,
  },
  adesioni: {
    titolo: 'Partecipa come partner',
    elemento: (slug) => html`<pdz-adesione distretto="${slug}" livello-titolo="2"></pdz-adesione>`,
  },
  proposte: {
    titolo: 'Fai una proposta',
    elemento: (slug) => html`<pdz-proposta distretto="${slug}" livello-titolo="2"></pdz-proposta>`,
  },
  iscrizioni: {
    titolo: 'Iscriviti a un incontro',
    elemento: (slug, modello) =>
      html`<pdz-iscrizione distretto="${slug}" livello-titolo="2">${suIscrizione(modello)}</pdz-iscrizione>`,
    script: PERCORSO_SCELTA,
  },
};

const ufficio = (modello: Modello) => sezione('Recapiti dell’ufficio', recapiti(contatti(modello)));

const inUso = (modello: Modello, risposta: RispostaInformativa, elemento: Voce['elemento']): Html =>
  html`<p>
      Puoi compilare il modulo qui sotto, oppure rivolgerti all’ufficio per telefono, per posta o allo sportello.
    </p>
    <noscript>
      <p>Il modulo ha bisogno di JavaScript, che qui è spento: i recapiti dell’ufficio sono più sotto.</p>
    </noscript>
    ${elemento(risposta.meta.distretto.slug, modello)} ${ufficio(modello)}
    <section id="informativa">${corpoInformativa(risposta)}</section>`;

/** Who came by a link of another page, or of an old message, still learns whom to ask. */
const nonInUso = (modello: Modello): Html =>
  html`<p>Questo modulo adesso non è in uso. Puoi rivolgerti all’ufficio.</p>
    ${ufficio(modello)}`;

/** The page of a form: the office's contacts and the privacy notice for everybody, the form where scripts run. */
export const paginaModulo = (strapi: Core.Strapi): TipoRisorsa => ({
  modello: `${PERCORSO_PAGINE}/:distretto/moduli/:modulo`,
  ambito: ({ distretto = '' }) => distretto,
  async costruisci(fonti, { distretto = '', modulo = '' }) {
    const modello = await fonti.modello(distretto);
    const voce = Object.hasOwn(MODULI, modulo) ? MODULI[modulo] : undefined;
    if (!modello || !voce) return undefined;
    const { titolo, elemento, script } = voce;
    const comune = { titolo, descrizione: `${titolo}: ${modello.distretto.nome}.`, briciole: [{ testo: titolo }] };
    const risposta = await informativa(strapi, modello, modulo);
    return impagina(
      modello,
      risposta
        ? {
            ...comune,
            canonico: risposta.data.url,
            script: [CARICATORE, ...(script ? [script] : [])],
            contenuto: inUso(modello, risposta, elemento),
          }
        : { ...comune, contenuto: nonInUso(modello) },
    );
  },
});
