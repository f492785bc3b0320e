import { ruoloComponente, ruoloPartecipazione, tipoOrgano } from '../../../../contracts/vocabolario';
import { html } from '../../pagine/html';
import type { Modello } from '../lettura/modello';
import { organo as voceDi } from '../voci/organo';
import { alternative } from './alternative';
import { voceIncontro } from './incontri';
import { paginaDi, percorsoPagina } from './pagina';
import { elenco, fatti, sezione, testo } from './parti';

type Voce = ReturnType<typeof voceDi>;

const componenti = ({ componenti: righe }: Voce) =>
  elenco(
    righe.map(
      ({ ruolo, nome, ufficio, soggetto }) =>
        html`<b>${ruoloComponente[ruolo].it}:</b> ${[nome, ufficio, soggetto?.nome].filter(Boolean).join(', ')}`,
    ),
  );

const incontri = (voci: Voce['incontri']) =>
  voci.length > 0 &&
  html`<ul class="incontri">
    ${voci.map((voce) => voceIncontro(voce, 3))}
  </ul>`;

/** The meetings of a body: those to come in order, then the others, the latest first. */
function incontriDi({ oggi }: Modello, { incontri: voci }: Voce) {
  const futuri = voci.filter(({ inizio }) => inizio.slice(0, 10) >= oggi);
  const passati = voci.filter(({ inizio }) => inizio.slice(0, 10) < oggi).toReversed();
  return [sezione('Prossimi incontri', incontri(futuri)), sezione('Incontri passati', incontri(passati))];
}

export const paginaOrgano = paginaDi('/organi/:organo', (modello, { organo: slug = '' }) => {
  const riga = modello.organiPerSlug.get(slug);
  if (!riga) return undefined;
  const voce = voceDi(modello, riga);
  return {
    titolo: voce.nome,
    occhiello: tipoOrgano[voce.tipo].it,
    descrizione: voce.sintesi ?? `${voce.nome}: chi ne fa parte e quando si incontra.`,
    canonico: voce.url,
    briciole: [{ testo: 'Tavoli e organismi', percorso: percorsoPagina(modello, 'organi') }, { testo: voce.nome }],
    apertura: voce.sintesi && html`<p class="sommario">${voce.sintesi}</p>`,
    contenuto: html`${fatti([
      ['Fa parte di', voce.padre?.nome],
      ['Territorio', voce.territorio?.nome],
    ])}
    ${testo(voce.descrizione, 2)} ${sezione('Componenti', componenti(voce))}
    ${sezione(
      'Partner che partecipano',
      elenco(voce.partecipanti.map(({ soggetto, ruolo }) => `${soggetto.nome} (${ruoloPartecipazione[ruolo].it})`)),
    )}
    ${incontriDi(modello, voce)}`,
    alternative: alternative(modello, voce.nome, `organi/${voce.slug}.ics`, `organi/${voce.slug}.json`),
  };
});
