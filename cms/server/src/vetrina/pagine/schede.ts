import type { Annualita } from '../../../../contracts/schede';
import { ambito, ruoloPartecipazione, statoAttuazione, tipologiaScheda } from '../../../../contracts/vocabolario';
import { html, type Html } from '../../pagine/html';
import { euroScritti } from '../lettura/italiano';
import { pagina, slugDi } from '../voci/indirizzo';
import { scheda as voceDi, schedeDelProgramma } from '../voci/scheda';
import { paginaDi, percorsoPagina } from './pagina';
import { documento, elenco, fatti, nomi, sezione, testo } from './parti';

export const paginaSchede = paginaDi('/schede', (modello) => {
  const { programmaCorrente } = modello;
  const voci = programmaCorrente ? schedeDelProgramma(modello, programmaCorrente) : [];
  const righe = voci.map(
    ({ url, codice, titolo, sintesi, aree, tipologia, stato, annullato }) =>
      html`<h2><a href="${url}">${codice && `${codice} `}${titolo}</a></h2>
        ${sintesi && html`<p>${sintesi}</p>`}
        <p class="minore">
          ${[nomi(aree), tipologiaScheda[tipologia].it, annullato ? 'Annullato' : statoAttuazione[stato].it].filter(Boolean).join(' · ')}
        </p>`,
  );
  return {
    titolo: 'Schede intervento',
    descrizione: `Gli interventi del piano di zona di ${modello.distretto.nome}, uno per uno.`,
    canonico: pagina(modello, 'schede'),
    briciole: [{ testo: 'Schede' }],
    contenuto: html`<p class="sommario">
        ${
          programmaCorrente
            ? `${voci.length} interventi nel programma attuativo ${programmaCorrente.anno}.`
            : 'Nessuna scheda è ancora pubblicata.'
        }
      </p>
      ${elenco(righe)}`,
  };
});

/** The budget as a table. */
function risorse({ vociDiSpesa, totali, anno }: Annualita): Html | false {
  if (vociDiSpesa.length === 0) return false;
  return html`<div class="tabella" tabindex="0" role="region" aria-label="Risorse ${anno}">
    <table>
      <caption>
        Risorse ${anno}
      </caption>
      <thead>
        <tr>
          <th scope="col">Fondo</th>
          <th scope="col" class="numero">Previsto</th>
          <th scope="col" class="numero">Speso</th>
        </tr>
      </thead>
      <tbody>
        ${vociDiSpesa.map(
          ({ fondo, previsto, speso }) =>
            html`<tr>
              <th scope="row">${fondo.nome}</th>
              <td class="numero">${euroScritti(previsto)}</td>
              <td class="numero">${euroScritti(speso)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Totale</th>
          <td class="numero">${euroScritti(totali.previsto)}</td>
          <td class="numero">${euroScritti(totali.speso)}</td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}

const TESTI = [
  ['motivazione', 'Perché'],
  ['descrizione', 'Che cosa si fa'],
  ['destinatari', 'A chi è rivolto'],
  ['azioniPreviste', 'Azioni previste'],
  ['politicheIntegrate', 'Politiche integrate'],
  ['istituzioniAttori', 'Istituzioni e attori'],
  ['novita', 'Novità rispetto all’anno precedente'],
] as const;

const annualita = (voce: Annualita): Html =>
  html`<section>
    <h2>Anno ${voce.anno}</h2>
    ${voce.sintesi && html`<p class="sommario">${voce.sintesi}</p>`}
    ${voce.annullato && html`<p><span class="stato fuori">Annullato</span> ${voce.motivoAnnullamento}</p>`}
    ${fatti([
      ['Stato di attuazione', statoAttuazione[voce.stato].it],
      ['Ambito', voce.ambito && ambito[voce.ambito].it],
      ['In continuità', voce.inContinuita && 'Sì, con l’anno precedente'],
      ['Soggetto capofila', voce.capofila?.nome],
      ['Tavoli e organismi', nomi(voce.organi)],
      ['Territori', nomi(voce.territori)],
      ...voce.referenti.map(
        ({ ruolo, ufficio, nome, email, telefono }) =>
          ['Referente', [nome, ruolo, ufficio, email, telefono].filter(Boolean).join(', ')] as const,
      ),
    ])}
    ${TESTI.map(
      ([campo, titolo]) =>
        voce[campo] &&
        html`<h3>${titolo}</h3>
          ${testo(voce[campo])}`,
    )}
    ${risorse(voce)}
  </section>`;

export const paginaScheda = paginaDi('/schede/:scheda', (modello, { scheda: slug }) => {
  const riga = modello.schede.find((voce) => slugDi(voce) === slug);
  if (!riga) return undefined;
  const voce = voceDi(modello, riga);
  return {
    titolo: voce.titolo,
    descrizione: voce.annualita[0]?.sintesi ?? undefined,
    canonico: voce.url,
    briciole: [{ testo: 'Schede', percorso: percorsoPagina(modello, 'schede') }, { testo: voce.titolo }],
    contenuto: html`${fatti([
      ['Codice', voce.codice],
      ['Codice regionale', voce.codiceRegionale],
      ['Tipologia', tipologiaScheda[voce.tipologia].it],
      ['Aree', nomi(voce.aree)],
      ['Obiettivi', nomi(voce.obiettivi)],
      [
        'Schede attuative regionali',
        voce.schedeRegionali.map(({ codice, titolo }) => `${codice} ${titolo}`).join('; '),
      ],
    ])}
    ${voce.annualita.map(annualita)}
    ${sezione(
      'Chi partecipa',
      elenco(voce.partecipanti.map(({ soggetto, ruolo }) => `${soggetto.nome} (${ruoloPartecipazione[ruolo].it})`)),
    )}
    ${sezione('Documenti', elenco(voce.documenti.map(documento)))}`,
  };
});
