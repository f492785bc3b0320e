import type { Core } from '@strapi/strapi';
import { PERCORSO_PAGINE } from '../../modello/nomi';
import { servizio } from '../../servizi';
import type { Chiamata, Rotta } from '../http/gestori';

const CONSERVAZIONE = 'public, max-age=3600';

/** Other ways to write the address of a page: with a slash at the end where there is none, and without the first one of all. */
export function rotteRinvii(strapi: Core.Strapi): Rotta[] {
  const rinvia = (dove: (percorso: string) => string) => {
    const manda = ({ req, res, percorso }: Chiamata): void => {
      const domanda = (req.url ?? '').slice(percorso.length);
      const Location = `${servizio(strapi, 'indirizzi').prefisso()}${dove(percorso)}${domanda}`;
      res.writeHead(301, { Location, 'Cache-Control': CONSERVAZIONE, 'Content-Length': '0' });
      res.end();
    };
    return { GET: manda };
  };
  return [
    { modello: PERCORSO_PAGINE, metodi: rinvia((percorso) => `${percorso}/`) },
    { modello: `${PERCORSO_PAGINE}/:distretto/:pagina*/`, metodi: rinvia((percorso) => percorso.replace(/\/+$/, '')) },
  ];
}
