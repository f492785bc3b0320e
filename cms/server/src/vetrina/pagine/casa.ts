import { html, type Html } from '../../pagine/html';
import { vociRecapiti } from '../../pagine/piede';
import type { Recapiti } from '../../pagine/tipi';
import type { Modello } from '../lettura/modello';
import { contatti } from '../voci/distretto';
import { prossimiIncontri } from '../voci/incontro';
import { pagina } from '../voci/indirizzo';
import { piano as vocePiano } from '../voci/piano';
import { schedeDelProgramma } from '../voci/scheda';
import { alternative } from './alternative';
import { voceIncontro } from './incontri';
import { indirizzoPagina, paginaDi } from './pagina';
import { fatti, sezione } from './parti';
import { corpoPiano, periodo } from './piano';

const PROSSIMI = 3;

/** How the office is reached, as a list of facts. */
export const recapiti = (voci: Recapiti): Html => fatti([['Ufficio', voci.ufficio], ...vociRecapiti(voci)]);

/** What there is to be done here. */
function azioni(modello: Modello): Html | false {
  const { moduloContatti, moduloAdesioni, moduloProposte, moduloArea } = modello.distretto;
  const bottone = (percorso: string, testo: string) =>
    html`<a class="bottone" href="${indirizzoPagina(modello, percorso)}">${testo}</a>`;
  return (
    [moduloContatti, moduloAdesioni, moduloProposte, moduloArea].some((inUso) => inUso === true) &&
    html`<p class="azioni">
      ${moduloContatti && bottone('moduli/contatti', 'Scrivi all’Ufficio di Piano')}
      ${moduloAdesioni && bottone('moduli/adesioni', 'Partecipa come partner')}
      ${moduloProposte && bottone('moduli/proposte', 'Fai una proposta')}
      ${moduloArea && bottone('area', 'Area dei partner')}
    </p>`
  );
}

/** How much there is behind each section. */
function numeri(modello: Modello): Html | false {
  const { programmaCorrente } = modello;
  const voci = [
    [
      'schede intervento',
      pagina(modello, 'schede'),
      programmaCorrente ? schedeDelProgramma(modello, programmaCorrente).length : 0,
    ],
    ['tavoli e organismi', indirizzoPagina(modello, 'organi'), modello.organi.length],
    ['partner', pagina(modello, 'partner'), modello.soggetti.length],
  ] as const;
  const presenti = voci.filter(([, , quanti]) => quanti > 0);
  return (
    presenti.length > 0 &&
    html`<ul class="numeri">
      ${presenti.map(
        ([nome, indirizzo, quanti]) =>
          html`<li>
            <a href="${indirizzo}"><b>${quanti}</b> ${nome}</a>
          </li>`,
      )}
    </ul>`
  );
}

function prossimi(modello: Modello): Html | false {
  const voci = prossimiIncontri(modello).slice(0, PROSSIMI);
  return (
    voci.length > 0 &&
    html`<ul class="incontri">
        ${voci.map((voce) => voceIncontro(voce, 3))}
      </ul>
      <p class="seguito"><a href="${pagina(modello, 'incontri')}">Tutti gli incontri</a></p>`
  );
}

const scriviCasa = paginaDi('/', (modello) => {
  const { distretto, pianoCorrente } = modello;
  const piano = pianoCorrente && vocePiano(modello, pianoCorrente);
  return {
    titolo: 'Il piano di zona',
    descrizione: `Il piano per la salute e il benessere sociale di ${distretto.nome}: che cos’è, chi lo fa, che cosa prevede.`,
    canonico: pagina(modello, 'distretto'),
    occhiello: distretto.nome,
    apertura: html`${
      piano &&
      html`<p class="sommario">
        In vigore
        ${periodo(piano.inizio, piano.prorogatoFino ?? piano.fine)}${piano.prorogatoFino && ', con la proroga'}.
      </p>`
    }
    ${azioni(modello)} ${numeri(modello)}`,
    contenuto: html`${sezione('Prossimi incontri', prossimi(modello))} ${piano && corpoPiano(piano)}
    ${sezione('A chi rivolgersi', recapiti(contatti(modello)))}`,
    alternative: alternative(modello, 'Piano', ...(piano ? ['piano.json'] : ['piani.json'])),
    immagine: piano?.galleria[0]?.url,
  };
});

/** The home of a distretto, with and without the slash that people leave out. */
export const pagineCasa = [scriviCasa, { ...scriviCasa, modello: scriviCasa.modello.replace(/\/$/, '') }];
