import type { Distretto } from '../../../../contracts/distretti';
import type { Piano } from '../../../../contracts/piano';
import { statoFase } from '../../../../contracts/vocabolario';
import { html, type Html } from '../../pagine/html';
import { dataScritta } from '../lettura/italiano';
import { distretto as voceDistretto } from '../voci/distretto';
import { prossimiIncontri } from '../voci/incontro';
import { piano as vocePiano } from '../voci/piano';
import { paginaDi, percorsoPagina } from './pagina';
import { collegamento, documento, elenco, fatti, immagini, incontroBreve, sezione, testo } from './parti';

const PROSSIMI = 3;

export const recapiti = ({ contatti }: Distretto): Html =>
  fatti([
    ['Ufficio', contatti.ufficio],
    ['Indirizzo', contatti.indirizzo],
    ['Orari', contatti.orari],
    ['Telefono', contatti.telefono],
    ['E-mail', collegamento(contatti.email && `mailto:${contatti.email}`, contatti.email)],
    ['PEC', collegamento(contatti.pec && `mailto:${contatti.pec}`, contatti.pec)],
  ]);

const conDescrizione = (voci: readonly { nome: string; descrizione: string | null }[]) =>
  elenco(
    voci.map(
      ({ nome, descrizione }) =>
        html`<h3>${nome}</h3>
          ${descrizione && html`<p>${descrizione}</p>`}`,
    ),
  );

function contenutoPiano(piano: Piano): Html {
  const { inizio, fine, prorogatoFino } = piano;
  return html`<p class="sommario">
      ${piano.titolo}: dal ${dataScritta(inizio)} al
      ${dataScritta(prorogatoFino ?? fine)}${prorogatoFino && ', con la proroga'}.
    </p>
    ${piano.sezioni.map((voce) => sezione(voce.titolo, testo(voce.testo)))}
    ${sezione('Obiettivi', conDescrizione(piano.obiettivi))} ${sezione('Priorità', conDescrizione(piano.priorita))}
    ${sezione('Bisogni', conDescrizione(piano.bisogni))} ${sezione('Aree di intervento', conDescrizione(piano.aree))}
    ${sezione(
      'Come si fa il piano',
      elenco(
        piano.fasi.map(
          ({ nome, stato, descrizione }) =>
            html`<h3>${nome}</h3>
              <p>${descrizione}</p>
              <p class="minore">${statoFase[stato].it}</p>`,
        ),
      ),
    )}
    ${sezione(
      'Accordi di programma',
      piano.accordi.map(
        ({ slug, titolo, organoAdottante, numero, data, firmatari, documenti }) =>
          html`<article id="${slug}">
            <h3>${titolo}</h3>
            ${fatti([
              ['Adottato da', organoAdottante],
              ['Atto', [numero, data && dataScritta(data)].filter(Boolean).join(' del ')],
              ['Firmatari', firmatari.map(({ nome, atto }) => [nome, atto].filter(Boolean).join(' – ')).join('; ')],
            ])}
            ${elenco(documenti.map(documento))}
          </article>`,
      ),
    )}
    ${sezione('Percorsi collegati', elenco(piano.processi.map(({ nome, url, descrizione }) => html`${collegamento(url, nome) ?? nome}${descrizione && html`<p>${descrizione}</p>`}`)))}
    ${sezione('Norme', elenco(piano.normativa.map(({ titolo, url }) => collegamento(url, titolo) ?? titolo)))}
    ${sezione('Immagini', immagini(piano.galleria))}`;
}

const scriviCasa = paginaDi('/', (modello) => {
  const distretto = voceDistretto(modello);
  const { pianoCorrente } = modello;
  const prossimi = prossimiIncontri(modello).slice(0, PROSSIMI);
  return {
    titolo: `Il piano di zona di ${distretto.nome}`,
    descrizione: `Il piano per la salute e il benessere sociale di ${distretto.nome}: che cos’è, chi lo fa, che cosa prevede.`,
    canonico: distretto.url,
    contenuto: html`${pianoCorrente && contenutoPiano(vocePiano(modello, pianoCorrente))}
    ${sezione('Prossimi incontri', elenco(prossimi.map((voce) => incontroBreve(voce))))}
    ${sezione('A chi rivolgersi', recapiti(distretto))}
    ${distretto.moduli.includes('contatti') && html`<p><a href="${modello.base}${percorsoPagina(modello, 'moduli/contatti')}">Scrivi all’Ufficio di Piano</a></p>`}
    ${distretto.moduli.includes('adesioni') && html`<p><a href="${modello.base}${percorsoPagina(modello, 'moduli/adesioni')}">Partecipa come partner</a></p>`}`,
  };
});

/** The home of a distretto, with and without the slash that people leave out. */
export const pagineCasa = [scriviCasa, { ...scriviCasa, modello: scriviCasa.modello.replace(/\/$/, '') }];
