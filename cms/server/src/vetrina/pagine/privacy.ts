import type { Core } from '@strapi/strapi';
import { PERCORSO_PAGINE } from '../../modello/nomi';
import type { RispostaInformativa } from '../../../../contracts/invii';
import { html, type Html } from '../../pagine/html';
import type { Modello } from '../lettura/modello';
import type { TipoRisorsa } from '../risorse/tipo';
import { informativa, moduli } from '../voci/informativa';
import { corpoInformativa } from './informativa';
import { impagina, indirizzoPagina } from './pagina';
import { fatti, sezione } from './parti';

const NAVIGAZIONE = html`<p>
  Queste pagine non usano cookie, non contano le visite e non chiedono nulla a servizi di terzi. I dati personali si
  raccolgono solo con i moduli, ciascuno con la sua informativa.
</p>`;

const DIRITTI = html`<p>
  Puoi chiedere di vedere, correggere o cancellare i dati che ti riguardano, di limitarne il trattamento, e opporti.
  Scrivi al titolare o al responsabile della protezione dei dati. Puoi anche presentare reclamo al
  <a href="https://www.garanteprivacy.it">Garante per la protezione dei dati personali</a>.
</p>`;

const chiRisponde = ({ titolare, capofila, nome, contitolari, dpo }: Modello['distretto']): Html =>
  fatti([
    ['Titolare del trattamento', titolare ?? capofila ?? nome],
    ['Contitolari', (contitolari ?? '').split('\n').filter(Boolean).join(', ')],
    ['Responsabile della protezione dei dati', dpo],
  ]);

function contenuto(modello: Modello, informative: readonly RispostaInformativa[]): Html {
  const inVigore = informative.map(
    (risposta) =>
      html`<section id="${risposta.data.modulo}">
        ${corpoInformativa(risposta)}
        <p><a href="${risposta.data.url}">Vai al modulo</a></p>
      </section>`,
  );
  return html`${sezione('Chi risponde dei dati', chiRisponde(modello.distretto))}
  ${sezione('Chi legge queste pagine', NAVIGAZIONE)} ${inVigore} ${sezione('I tuoi diritti', DIRITTI)}`;
}

/** Who answers for personal data, and the notices of the forms in use. */
export const paginaPrivacy = (strapi: Core.Strapi): TipoRisorsa => ({
  modello: `${PERCORSO_PAGINE}/:distretto/privacy`,
  ambito: ({ distretto = '' }) => distretto,
  async costruisci(fonti, { distretto = '' }) {
    const modello = await fonti.modello(distretto);
    if (!modello) return undefined;
    const informative: RispostaInformativa[] = [];
    for (const modulo of moduli.options) {
      const risposta = await informativa(strapi, modello, modulo);
      if (risposta) informative.push(risposta);
    }
    return impagina(modello, {
      titolo: 'Privacy',
      descrizione: `Come il piano di zona di ${modello.distretto.nome} tratta i dati personali.`,
      canonico: indirizzoPagina(modello, 'privacy'),
      briciole: [{ testo: 'Privacy' }],
      contenuto: contenuto(modello, informative),
    });
  },
});
