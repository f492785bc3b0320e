import type { Partner } from '../../../../contracts/partner';
import { naturaSoggetto, tipoDocumento } from '../../../../contracts/vocabolario';
import { html, type Html } from '../../pagine/html';
import { documenti } from '../voci/documento';
import { pagina, slugDi } from '../voci/indirizzo';
import { partner } from '../voci/partner';
import { nomi } from '../voci/rimando';
import { alternative } from './alternative';
import { raggruppa } from './gruppi';
import { CARICATORE, indirizzoPagina, paginaDi } from './pagina';
import { collegamento, documento, sezione } from './parti';

const contatta = ({ email, telefono, sito }: Partner): Html | false => {
  const voci = [collegamento(email && `mailto:${email}`, email), telefono, collegamento(sito, 'Sito web')].filter(
    (voce) => voce !== null,
  );
  return voci.length > 0 && html`<p>${voci.map((voce, indice) => [indice > 0 && ' · ', voce])}</p>`;
};

export const paginaPartner = paginaDi('/partner', (modello) => {
  const voci = modello.soggetti.map((riga) => partner(modello, riga));
  const aderire = (modello.distretto.moduloAdesioni ?? false) && indirizzoPagina(modello, 'moduli/adesioni');
  return {
    titolo: 'Partner',
    descrizione: `Chi partecipa al piano di zona di ${modello.distretto.nome}.`,
    canonico: pagina(modello, 'partner'),
    briciole: [{ testo: 'Partner' }],
    apertura: html`<p class="sommario">
        ${voci.length === 1 ? 'Un’organizzazione partecipa' : `${voci.length} organizzazioni partecipano`} al piano.
      </p>
      ${aderire && html`<p class="azioni"><a class="bottone" href="${aderire}">Partecipa anche tu</a></p>`}`,
    contenuto: html`<pdz-partner distretto="${slugDi(modello.distretto)}"
      ><ul class="carte">
        ${voci.map(
          (voce) =>
            html`<li id="${voce.slug}">
              <h2>${voce.nome}${voce.sigla && ` (${voce.sigla})`}</h2>
              ${voce.descrizione && html`<p>${voce.descrizione}</p>`} ${contatta(voce)}
              <p class="minore">
                ${[naturaSoggetto[voce.natura].it, voce.comune, nomi(voce.organi)].filter(Boolean).join(' · ')}
              </p>
            </li>`,
        )}
      </ul></pdz-partner
    >`,
    alternative: alternative(modello, 'Partner', 'partner.csv', 'partner.json'),
    script: [CARICATORE],
  };
});

export const paginaDocumenti = paginaDi('/documenti', (modello) => ({
  titolo: 'Documenti',
  descrizione: `Atti e materiali del piano di zona di ${modello.distretto.nome}.`,
  canonico: pagina(modello, 'documenti'),
  briciole: [{ testo: 'Documenti' }],
  apertura: html`<p class="sommario">Atti, programmi, verbali e materiali, i più recenti prima.</p>`,
  contenuto: html`<pdz-documenti distretto="${slugDi(modello.distretto)}"
    >${raggruppa(documenti(modello), ({ tipo }) => tipoDocumento[tipo].it).map(([tipo, suoi]) =>
      sezione(
        tipo,
        html`<ul class="elenco">
          ${suoi.map((voce) => html`<li id="${voce.slug}">${documento(voce)}</li>`)}
        </ul>`,
      ),
    )}</pdz-documenti
  >`,
  alternative: alternative(modello, 'Documenti', 'documenti.atom', 'documenti.json'),
  script: [CARICATORE],
}));
