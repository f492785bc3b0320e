import { comuni } from './comuni';
import type { ElementoDescritto } from '../bundle/descrizione/elemento';
import { elementi, type Elemento } from './elementi';
import { sezioneProva } from './prova/sezione';
import { telaio, testo } from './telaio';

const comune = {
  tinta: 'widget',
  sito: 'Piano di Zona',
  motto: 'Pagine dimostrative',
  ente: 'Componenti per i siti dei comuni',
  recapito: 'Programma libero, licenza EUPL-1.2',
};

const apertura = (titolo: string, introduzione: string) => `      <div class="apertura"><div class="largo">
        <h1>${testo(titolo)}</h1>
        <p>${testo(introduzione)}</p>
      </div></div>`;

/** The first page of the demo: where to go. */
export const paginaIndice = (): string =>
  telaio({
    ...comune,
    titolo: 'Piano di Zona: pagine dimostrative',
    briciole: ['Home'],
    voci: [
      ['I siti', '#siti'],
      ['I componenti', '/demo/widget'],
      ['L’area riservata', '/admin'],
    ],
    contenuto: `${apertura('Il Piano di Zona sul sito del comune', 'Tre pagine come quelle di un comune, con dentro gli stessi componenti e i piani di esempio di tre distretti.')}
      <section aria-labelledby="siti"><div class="largo">
        <h2 id="siti">I siti</h2>
        <ul class="schede">
          ${comuni.map(({ pagina, nome, introduzione }) => `<li class="scheda tinta-${pagina}"><h3><a href="/demo/${pagina}">${testo(nome)}</a></h3><p>${testo(introduzione)}</p></li>`).join('\n          ')}
        </ul>
        <p><a href="/demo/widget">Ogni componente da solo, con il codice da incollare</a></p>
      </div></section>`,
  });

const CMS = 'https://cms.example.it';

const politica = `script-src ${CMS}; style-src ${CMS}; connect-src ${CMS}; img-src ${CMS}`;

const codice = ({ tag, attributi, percorso, collegamento }: Elemento) =>
  `<link rel="stylesheet" href="${CMS}/widgets/v1/pdz.css">
<script type="module" src="${CMS}/widgets/v1/pdz.js"></script>
<${tag} distretto="bologna"${attributi ?? ''}>
  <a href="${CMS}/pdz/bologna/${percorso}">${collegamento}</a>
</${tag}>`;

/** Each element alone, with what to paste and the policy that the site needs; and one to try, where scripts run. */
export const paginaWidget = (descritti: readonly ElementoDescritto[]): string =>
  telaio({
    ...comune,
    titolo: 'Piano di Zona: i componenti, uno per uno',
    script: '/demo/prova.js',
    briciole: ['Home', 'I componenti'],
    voci: [
      ['Pagine dimostrative', '/demo/'],
      ...elementi.map(({ tag, titolo }): [string, string] => [titolo, `#${tag}`]),
    ],
    contenuto: `${apertura('I componenti, uno per uno', 'Per ognuno: com’è, il codice da incollare e la riga di Content-Security-Policy che il sito deve permettere.')}${sezioneProva(descritti)}${elementi
      .map((elemento, posto) => {
        const { tag, titolo, spiegazione, percorso, collegamento, attributi = '' } = elemento;
        return `
      <section class="${posto % 2 === 0 ? '' : 'tenue'}" aria-labelledby="${tag}"><div class="largo">
        <h2 id="${tag}">${testo(titolo)}</h2>
        <p class="introduzione">${testo(spiegazione)}</p>
        <${tag} distretto="bologna" livello-titolo="3"${attributi}><p><a href="/pdz/bologna/${percorso}">${testo(collegamento)}</a></p></${tag}>
        <h3>Il codice di ${tag}</h3>
        <pre tabindex="0" role="region" aria-label="Codice di ${tag}"><code>${testo(codice(elemento))}</code></pre>
        <h3>La politica di sicurezza per ${tag}</h3>
        <pre tabindex="0" role="region" aria-label="Politica di sicurezza per ${tag}"><code>${testo(`Content-Security-Policy: ${politica}`)}</code></pre>
      </div></section>`;
      })
      .join('')}`,
  });
