import { ruoloComponente, ruoloPartecipazione, tipoOrgano } from '../../../../contracts/vocabolario';
import { html } from '../../pagine/html';
import { pagina } from '../voci/indirizzo';
import { organo as voceDi, organoInElenco } from '../voci/organo';
import { paginaDi, percorsoPagina } from './pagina';
import { elenco, fatti, incontroBreve, sezione, testo } from './parti';

export const paginaOrgani = paginaDi('/organi', (modello) => ({
  titolo: 'Tavoli e organismi',
  descrizione: `Dove si discute e si decide il piano di zona di ${modello.distretto.nome}.`,
  canonico: pagina(modello, 'distretto') + 'organi',
  briciole: [{ testo: 'Tavoli e organismi' }],
  contenuto: html`${elenco(
    modello.organi
      .map((riga) => organoInElenco(modello, riga))
      .map(
        ({ nome, url, tipo, sintesi }) =>
          html`<h2><a href="${url}">${nome}</a></h2>
            ${sintesi && html`<p>${sintesi}</p>`}
            <p class="minore">${tipoOrgano[tipo].it}</p>`,
      ),
  )}`,
}));

export const paginaOrgano = paginaDi('/organi/:organo', (modello, { organo: slug = '' }) => {
  const riga = modello.organiPerSlug.get(slug);
  if (!riga) return undefined;
  const voce = voceDi(modello, riga);
  const membri = voce.componenti.map(({ ruolo, nome, ufficio, soggetto }) =>
    [ruoloComponente[ruolo].it, [nome, ufficio, soggetto?.nome].filter(Boolean).join(', ')].join(': '),
  );
  return {
    titolo: voce.nome,
    descrizione: voce.sintesi ?? undefined,
    canonico: voce.url,
    briciole: [{ testo: 'Tavoli e organismi', percorso: percorsoPagina(modello, 'organi') }, { testo: voce.nome }],
    contenuto: html`${voce.sintesi && html`<p class="sommario">${voce.sintesi}</p>`}
      ${fatti([
        ['Tipo', tipoOrgano[voce.tipo].it],
        ['Fa parte di', voce.padre?.nome],
        ['Territorio', voce.territorio?.nome],
      ])}
      ${testo(voce.descrizione)} ${sezione('Componenti', elenco(membri))}
      ${sezione(
        'Partner che partecipano',
        elenco(voce.partecipanti.map(({ soggetto, ruolo }) => `${soggetto.nome} (${ruoloPartecipazione[ruolo].it})`)),
      )}
      ${sezione('Incontri', elenco(voce.incontri.toReversed().map((voce) => incontroBreve(voce))))}
      <p><a href="${voce.ics}">Aggiungi gli incontri al tuo calendario (.ics)</a></p>`,
  };
});
