import type { ElementoDescritto } from '../../bundle/descrizione/elemento';
import { comuni } from '../comuni';
import { elementi } from '../elementi';
import { testo } from '../telaio';
import { campiDi } from './campi';

const riquadro = (id: string, titolo: string, spiegazione: string) => `
          <div class="codice" id="${id}">
            <h3 id="${id}-titolo">${testo(titolo)}</h3>
            <p>${testo(spiegazione)}</p>
            <pre tabindex="0" role="region" aria-labelledby="${id}-titolo"><code></code></pre>
            <button type="button" class="pulsante chiaro" aria-describedby="${id}-titolo">Copia</button>
          </div>`;

const raggio = (nome: string, valore: string, etichetta: string, scelto = false) =>
  `<label><input type="radio" name="${nome}" value="${valore}"${scelto ? ' checked' : ''}> ${testo(etichetta)}</label>`;

/**
 * The part of the page where an element is tried: its attributes as fields, made from what the sources say, what it looks like, and what
 * to paste. `prova.js` shows it and makes it work; without it the page has the elements one by one.
 */
export const sezioneProva = (descritti: readonly ElementoDescritto[]): string => `
      <section id="prova" class="prova tenue" aria-labelledby="prova-titolo" hidden><div class="largo">
        <h2 id="prova-titolo">Prova e copia</h2>
        <p class="introduzione">Scegli un componente e come deve essere: qui sotto lo vedi, e in fondo c’è il codice da incollare.</p>
        <form id="banco">
          <div class="griglia">
            <div class="campo"><label for="banco-elemento">Componente</label><select id="banco-elemento" name="elemento">${elementi
              .map(
                ({ tag, titolo, percorso, collegamento }) =>
                  `<option value="${tag}" data-percorso="${percorso}" data-collegamento="${testo(collegamento)}">${testo(titolo)} (${tag})</option>`,
              )
              .join('')}</select></div>
            <div class="campo"><label for="banco-distretto">Distretto <code>distretto</code></label><select id="banco-distretto" name="distretto">${comuni
              .map(({ distretto, ente, nome }) => `<option value="${distretto}">${testo(`${nome} – ${ente}`)}</option>`)
              .join('')}</select></div>
            <div class="campo"><label for="banco-cms">Indirizzo del vostro CMS</label><input id="banco-cms" name="cms" type="url" autocomplete="off" spellcheck="false"></div>
          </div>
          ${descritti
            .map((descritto) =>
              campiDi(
                descritto,
                elementi.find(({ tag }) => tag === descritto.tag),
              ),
            )
            .join('\n          ')}
          <fieldset><legend>Aspetto</legend><div class="griglia">
            <div class="campo" role="group" aria-labelledby="banco-tema"><span id="banco-tema" class="etichetta">Tema della pagina</span>${raggio('tema', 'light', 'chiaro', true)}${raggio('tema', 'dark', 'scuro')}</div>
            <div class="campo"><label for="banco-colore">Colore primario</label><input id="banco-colore" name="colore" type="color" value="#0066cc"></div>
            <div class="campo"><label for="banco-larghezza">Larghezza: <output id="banco-misura" for="banco-larghezza"></output></label><input id="banco-larghezza" name="larghezza" type="range" min="280" max="1600" step="10" value="1160"></div>
          </div></fieldset>
          <fieldset><legend>Versione</legend>
            <div class="campo" role="group" aria-label="Versione">${raggio('versione', 'pubblica', 'sempre l’ultima: i miglioramenti arrivano da soli', true)}${raggio('versione', 'esatta', 'fissa, con la sua impronta (SRI): cambia quando lo decidete voi')}</div>
          </fieldset>
        </form>
        <h3 id="anteprima-titolo">Anteprima</h3>
        <div class="scorrevole" tabindex="0" role="region" aria-labelledby="anteprima-titolo"><div id="anteprima"></div></div>
        <div class="codici">${riquadro('codice', 'Il codice', 'Le prime righe vanno una volta sola nella pagina, anche se i componenti sono più d’uno.')}${riquadro('stile', 'I colori', 'Nel foglio di stile del sito, se il tema non dichiara già --bs-primary.')}${riquadro('politica', 'La politica di sicurezza', 'Da aggiungere alla Content-Security-Policy del sito, se ne ha una.')}${riquadro('cornice', 'In una cornice', 'Dove gli script non si possono incollare. Il sito va scritto fra quelli del distretto.')}
        </div>
        <p id="esito" role="status"></p>
      </div></section>`;
