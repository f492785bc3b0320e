import { naturaSoggetto } from '../../../../contracts/vocabolario';
import { html } from '../../pagine/html';
import { documenti } from '../voci/documento';
import { pagina } from '../voci/indirizzo';
import { partner } from '../voci/partner';
import { nomi } from '../voci/rimando';
import { paginaDi } from './pagina';
import { collegamento, documento } from './parti';

export const paginaPartner = paginaDi('/partner', (modello) => ({
  titolo: 'Partner',
  descrizione: `Chi partecipa al piano di zona di ${modello.distretto.nome}.`,
  canonico: pagina(modello, 'partner'),
  briciole: [{ testo: 'Partner' }],
  contenuto: html`<ul class="elenco">
    ${modello.soggetti
      .map((riga) => partner(modello, riga))
      .map(
        ({ slug, nome, sigla, natura, comune, descrizione, sito, email, telefono, organi }) =>
          html`<li id="${slug}">
            <h2>${nome}${sigla && ` (${sigla})`}</h2>
            ${descrizione && html`<p>${descrizione}</p>`}
            <p class="minore">
              ${[naturaSoggetto[natura].it, comune, nomi(organi), email, telefono].filter(Boolean).join(' · ')}
            </p>
            ${sito && html`<p>${collegamento(sito)}</p>`}
          </li>`,
      )}
  </ul>`,
}));

export const paginaDocumenti = paginaDi('/documenti', (modello) => ({
  titolo: 'Documenti',
  descrizione: `Atti e materiali del piano di zona di ${modello.distretto.nome}.`,
  canonico: pagina(modello, 'documenti'),
  briciole: [{ testo: 'Documenti' }],
  contenuto: html`<ul class="elenco">
    ${documenti(modello).map((voce) => html`<li id="${voce.slug}">${documento(voce)}</li>`)}
  </ul>`,
}));
