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
import { CARICATORE, impagina } from './pagina';
import { sezione } from './parti';

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

const contenuto = (modello: Modello, risposta: RispostaInformativa, elemento: (slug: string) => Html): Html =>
  html`<p>
      Puoi compilare il modulo qui sotto, oppure rivolgerti all’ufficio per telefono, per posta o allo sportello.
    </p>
    ${elemento(risposta.meta.distretto.slug)} ${sezione('Recapiti dell’ufficio', recapiti(contatti(modello)))}
    <section id="informativa">${corpoInformativa(risposta)}</section>`;

/** The page of a form: the office's contacts and the privacy notice for everybody, the form where scripts run. */
export const paginaModulo = (strapi: Core.Strapi): TipoRisorsa => ({
  modello: `${PERCORSO_PAGINE}/:distretto/moduli/:modulo`,
  ambito: ({ distretto = '' }) => distretto,
  async costruisci(fonti, { distretto = '', modulo = '' }) {
    const modello = await fonti.modello(distretto);
    const voce = Object.hasOwn(MODULI, modulo) ? MODULI[modulo] : undefined;
    const risposta = modello && voce && (await informativa(strapi, modello, modulo));
    if (!risposta) return undefined;
    return impagina(modello, {
      titolo: voce.titolo,
      descrizione: `${voce.titolo}: ${modello.distretto.nome}.`,
      canonico: risposta.data.url,
      briciole: [{ testo: voce.titolo }],
      script: [CARICATORE],
      contenuto: contenuto(modello, risposta, voce.elemento),
    });
  },
});
