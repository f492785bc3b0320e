/** The words of a text as HTML. */
export const testo = (valore: string): string =>
  valore.replace(/[&<>"]/g, (segno) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[segno] ?? segno);

interface Telaio {
  /** Title of the document. */
  titolo: string;
  /** Which colours of the stylesheet it has. */
  tinta: string;
  /** Name and line under it in the header. */
  sito: string;
  motto: string;
  ente: string;
  briciole: string[];
  voci: [testo: string, indirizzo: string][];
  contenuto: string;
  recapito: string;
  /** Address of a script of the page. */
  script?: string;
}

/** A shield with a tower and waves: no comune's own arms. */
const emblema = `<svg class="emblema" viewBox="0 0 48 56" aria-hidden="true" focusable="false"><path class="scudo" d="M2 2h44v30c0 13-13 19-22 22C15 51 2 45 2 32z"/><path class="torre" d="M16 34V16h3v3h3v-3h4v3h3v-3h3v18zm6 0v-7a2 2 0 0 1 4 0v7z"/><path class="onda" d="M9 38c5-3 10 3 15 0s10 3 15 0"/></svg>`;

const ultima = (briciole: string[]) => briciole.length - 1;

/**
 * A page that looks like those of Italian municipalities. Addresses of the CMS are from its root (`/widgets/`, `/pdz/`,
 * `/demo/`): a site elsewhere puts the CMS in front of them. There is no inline script or style.
 */
export const telaio = ({
  titolo,
  tinta,
  sito,
  motto,
  ente,
  briciole,
  voci,
  contenuto,
  recapito,
  script,
}: Telaio): string => `<!doctype html>
<html lang="it">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${testo(titolo)}</title>
    <link rel="icon" href="/demo/emblema.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/demo/stile.css">
    <link rel="stylesheet" href="/widgets/v1/pdz.css">
    <script type="module" src="/widgets/v1/pdz.js"></script>${script ? `\n    <script type="module" src="${script}"></script>` : ''}
  </head>
  <body class="tinta-${tinta}">
    <a class="salta" href="#contenuto">Vai al contenuto</a>
    <header>
      <div class="fascia"><div class="largo"><span>${testo(ente)}</span><a href="/demo/">Pagine dimostrative</a></div></div>
      <div class="testata"><div class="largo">
        ${emblema}
        <div><p class="nome">${testo(sito)}</p><p class="motto">${testo(motto)}</p></div>
      </div></div>
      <nav class="menu" aria-label="Sezioni della pagina"><ul class="largo">
        ${voci.map(([nome, indirizzo]) => `<li><a href="${indirizzo}">${testo(nome)}</a></li>`).join('\n        ')}
      </ul></nav>
    </header>
    <nav class="largo briciole" aria-label="Percorso"><ol>
      ${briciole.map((voce, posto) => `<li${posto === ultima(briciole) ? ' aria-current="page"' : ''}>${testo(voce)}</li>`).join('')}
    </ol></nav>
    <main id="contenuto" tabindex="-1">
${contenuto}
    </main>
    <footer><div class="largo">
      <p class="nome">${testo(sito)}</p>
      <p>${testo(recapito)}</p>
      <p>Pagina dimostrativa: organizzazioni, interventi e incontri sono dati di esempio. Non è il sito dell’ente.</p>
    </div></footer>
  </body>
</html>
`;
