import { html, type Html } from './html';
import { moduli, stili } from './testa';

interface Cornice {
  titolo: string;
  lingua: string;
  /** The slug of the distretto. */
  distretto: string;
  prefisso: string;
  contenuto: Html;
  script: readonly string[];
}

/** A page for a frame of another site, which has header, footer and headings of its own. */
export const cornice = ({ titolo, lingua, distretto, prefisso, contenuto, script }: Cornice): string =>
  html`<!doctype html>
    <html lang="${lingua}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${titolo}</title>
        <meta name="robots" content="noindex" />
        ${stili(prefisso, distretto)} ${moduli(prefisso, script)}
      </head>
      <body class="cornice">
        <main>
          <h1 class="nascosto">${titolo}</h1>
          ${contenuto}
        </main>
      </body>
    </html> `.testo;
