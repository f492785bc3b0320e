import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The policy that a site which embeds the widgets may keep (see README). */
export const politica = (cms: string) =>
  [
    `default-src 'self'`,
    `script-src 'self' ${cms}`,
    `style-src 'self' ${cms}`,
    `connect-src ${cms}`,
    `img-src 'self' ${cms}`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html`,
  ].join('; ');

interface Ospite {
  url: string;
  chiudi(): Promise<void>;
}

/** A site on another origin than the CMS, with the pages and style sheets given by path and a Content-Security-Policy on each. */
export async function apriOspite(pagine: Record<string, string>, csp: string): Promise<Ospite> {
  const server = createServer((richiesta, risposta) => {
    const percorso = (richiesta.url ?? '/').replace(/[?#].*/s, '');
    const html = pagine[percorso];
    // Browsers ask for an icon by themselves: its absence is not a fault of the page.
    const senza = percorso === '/favicon.ico' ? 204 : 404;
    risposta.writeHead(html === undefined ? senza : 200, {
      'Content-Type': `text/${percorso.endsWith('.css') ? 'css' : 'html'}; charset=utf-8`,
      'Content-Security-Policy': csp,
    });
    risposta.end(html ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async chiudi() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The two lines that a site puts in its head. */
export const caricatore = (cms: string) => `<link rel="stylesheet" href="${cms}/widgets/v1/pdz.css">
    <script type="module" src="${cms}/widgets/v1/pdz.js"></script>`;

/** A minimal municipal page with one widget in it. */
export const pagina = (cms: string, contenuto: string) => `<!doctype html>
<html lang="it">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Pagina ospite</title>
    ${caricatore(cms)}
  </head>
  <body><main><h1>Pagina ospite</h1>${contenuto}</main></body>
</html>`;
