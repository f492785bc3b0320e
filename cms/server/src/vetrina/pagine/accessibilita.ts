import { html, type Html } from '../../pagine/html';
import { vociRecapiti } from '../../pagine/piede';
import type { Modello } from '../lettura/modello';
import { contatti } from '../voci/distretto';
import { documenti } from '../voci/documento';
import { pagina } from '../voci/indirizzo';
import { indirizzoPagina, paginaDi } from './pagina';
import { fatti, sezione } from './parti';

/** Days after which who reported something without an answer may turn to the ombudsman. */
const GIORNI_RISPOSTA = 30;

const documentiScritti = (quanti: number): string => (quanti === 1 ? 'un documento' : `${quanti} documenti`);

/** What does not conform: the pages are made by this software, the documents by the offices that publish them. */
function stato(modello: Modello): Html {
  const voci = documenti(modello);
  const conteggio = (esito: string) => voci.filter(({ accessibile }) => accessibile === esito).length;
  const [no, daVerificare] = [conteggio('no'), conteggio('da_verificare')];
  const indirizzo = pagina(modello, 'documenti');
  const conforme = no + daVerificare === 0;
  return html`<p>
      Queste pagine sono fatte per essere <b>${conforme ? 'conformi' : 'parzialmente conformi'}</b> ai requisiti della
      norma UNI CEI EN 301549, che comprende le WCAG ai livelli A e
      AA${conforme ? '.' : ', per i motivi elencati qui sotto.'}
    </p>
    <p>
      Si usano da tastiera e con le tecnologie assistive, senza script, a ogni dimensione dello schermo e del testo, con
      il tema chiaro, con quello scuro e con i colori imposti dal sistema.
    </p>
    ${
      !conforme &&
      html`<h3>Contenuti che possono non essere accessibili</h3>
        <ul>
          ${no > 0 && html`<li>${documentiScritti(no)} fra i <a href="${indirizzo}">documenti</a>, con l’avvertenza accanto;</li>`}
          ${
            daVerificare > 0 &&
            html`<li>${documentiScritti(daVerificare)} di cui l’accessibilità non è ancora stata verificata.</li>`
          }
        </ul>
        <p>L’ufficio dà il contenuto di ogni documento in un’altra forma a chi lo chiede.</p>`
    }`;
}

const segnalazioni = (modello: Modello): Html =>
  html`<p>
      Se qualcosa non si legge o non si riesce a usare, scrivi o telefona all’ufficio: di’ quale pagina è e che cosa è
      successo. Puoi chiedere anche le informazioni in un’altra forma.
    </p>
    ${fatti([['Ufficio', contatti(modello).ufficio], ...vociRecapiti(contatti(modello))])}
    ${
      modello.distretto.moduloContatti &&
      html`<p><a href="${indirizzoPagina(modello, 'moduli/contatti')}">Scrivi con il modulo</a></p>`
    }`;

const RICORSO = html`<p>
  Se entro ${GIORNI_RISPOSTA} giorni non arriva una risposta, o non è soddisfacente, puoi rivolgerti al
  <a href="https://www.agid.gov.it">Difensore civico per il digitale</a>, presso l’Agenzia per l’Italia digitale (art.
  3-quinquies L. 4/2004).
</p>`;

export const paginaAccessibilita = paginaDi('/accessibilita', (modello) => {
  const { nome, capofila } = modello.distretto;
  return {
    titolo: 'Accessibilità',
    descrizione: `Come sono accessibili le pagine del piano di zona di ${nome}, e a chi segnalare quello che non va.`,
    canonico: indirizzoPagina(modello, 'accessibilita'),
    briciole: [{ testo: 'Accessibilità' }],
    apertura: html`<p class="sommario">
      ${capofila ?? nome} si impegna a rendere queste pagine accessibili a tutti, come vuole la legge 9 gennaio 2004, n.
      4.
    </p>`,
    contenuto: html`${sezione('Stato di conformità', stato(modello))}
    ${sezione(
      'Come è stata fatta la verifica',
      html`<p>
        È un’autovalutazione: ogni versione del programma che fa queste pagine viene provata in automatico con i criteri
        WCAG 2.2 A e AA, su schermo largo e stretto. La dichiarazione che la legge chiede all’ente è un atto dell’ente,
        e questa pagina non la sostituisce.
      </p>`,
    )}
    ${sezione('Segnalare un problema', segnalazioni(modello))} ${sezione('Procedura di attuazione', RICORSO)}`,
  };
});
