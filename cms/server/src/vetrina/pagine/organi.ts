import type { OrganoInElenco } from '../../../../contracts/organi';
import { tipoOrgano } from '../../../../contracts/vocabolario';
import { html, type Html } from '../../pagine/html';
import { organoInElenco } from '../voci/organo';
import { alternative } from './alternative';
import { raggruppa } from './gruppi';
import { indirizzoPagina, paginaDi } from './pagina';
import { carte, sezione, titolo } from './parti';

const organoBreve = ({ nome, url, sintesi, padre, territorio }: OrganoInElenco): Html => {
  const dettagli = [padre && `fa parte di ${padre.nome}`, territorio?.nome];
  return html`${titolo(3, html`<a href="${url}">${nome}</a>`)} ${sintesi && html`<p>${sintesi}</p>`}
    <p class="minore">${dettagli.filter(Boolean).join(' · ')}</p>`;
};

export const paginaOrgani = paginaDi('/organi', (modello) => ({
  titolo: 'Tavoli e organismi',
  descrizione: `Dove si discute e si decide il piano di zona di ${modello.distretto.nome}.`,
  canonico: indirizzoPagina(modello, 'organi'),
  briciole: [{ testo: 'Tavoli e organismi' }],
  apertura: html`<p class="sommario">Dove si discute il piano, dove si decide, e chi siede a ogni tavolo.</p>`,
  contenuto: html`${raggruppa(
    modello.organi.map((riga) => organoInElenco(modello, riga)),
    ({ tipo }) => tipoOrgano[tipo].it,
  ).map(([tipo, suoi]) => sezione(tipo, carte(suoi.map(organoBreve))))}`,
  alternative: alternative(modello, 'Tavoli e organismi', 'organi.json'),
}));
