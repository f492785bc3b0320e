import type { Core } from '@strapi/strapi';
import type { RispostaInformativa } from '../../../../contracts/invii';
import { PERCORSO_PAGINE } from '../../modello/nomi';
import { guscio } from '../../pagine/guscio';
import { html, type Html } from '../../pagine/html';
import type { Modello } from '../lettura/modello';
import type { TipoRisorsa } from '../risorse/tipo';
import { distretto as voceDistretto } from '../voci/distretto';
import { informativa } from '../voci/informativa';
import { recapiti } from './casa';
import { paginaHtml } from './pagina';
import { fatti, sezione, testo } from './parti';

const CARICATORE = '/widgets/v1/pdz.js';

const MODULI: Readonly<Record<string, { titolo: string; elemento: (slug: string) => Html }>> = {
  contatti: {
    titolo: 'Scrivi all’Ufficio di Piano',
    elemento: (slug) => html`<pdz-contatti distretto="${slug}" livello-titolo="2"></pdz-contatti>`,
  },
  adesioni: {
    titolo: 'Partecipa come partner',
    elemento: (slug) => html`<pdz-adesione distretto="${slug}" livello-titolo="2"></pdz-adesione>`,
  },
};

const contenuto = (modello: Modello, { data, meta }: RispostaInformativa, elemento: (slug: string) => Html): Html =>
  html`<p>
      Puoi compilare il modulo qui sotto, oppure rivolgerti all’ufficio per telefono, per posta o allo sportello.
    </p>
    ${elemento(meta.distretto.slug)} ${sezione('Recapiti dell’ufficio', recapiti(voceDistretto(modello)))}
    <section id="informativa">
      <h2>${data.titolo}</h2>
      ${testo(data.testo)}
      ${fatti([
        ['Titolare del trattamento', data.titolare],
        ['Responsabile della protezione dei dati', data.dpo],
        ['Conservazione', `${data.conservazioneMesi} mesi`],
        ['Versione', data.versione],
      ])}
    </section>`;

/** The page of a form: the office's contacts and the privacy notice for everybody, the form where scripts run. */
export const paginaModulo = (strapi: Core.Strapi): TipoRisorsa => ({
  modello: `${PERCORSO_PAGINE}/:distretto/moduli/:modulo`,
  ambito: ({ distretto = '' }) => distretto,
  async costruisci(fonti, { distretto = '', modulo = '' }) {
    const modello = await fonti.modello(distretto);
    const voce = Object.hasOwn(MODULI, modulo) ? MODULI[modulo] : undefined;
    const risposta = modello && voce && (await informativa(strapi, modello, modulo));
    if (!risposta) return undefined;
    return paginaHtml(
      guscio({
        titolo: voce.titolo,
        canonico: risposta.data.url,
        prefisso: new URL(modello.base).pathname.replace(/\/+$/, ''),
        distretto: { ...risposta.meta.distretto, datiDiEsempio: modello.distretto.datiDiEsempio ?? false },
        briciole: [{ testo: voce.titolo }],
        script: [CARICATORE],
        contenuto: contenuto(modello, risposta, voce.elemento),
      }),
    );
  },
});
