import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { PERCORSO_API } from '../../modello/nomi';
import { servizio } from '../../servizi';
import type { Chiamata, Rotta } from '../http/gestori';
import { corrisponde } from '../http/negoziazione';
import { APERTA } from '../http/risposta';
import { invia, inviaErrore } from '../http/invio';
import type { RigaFile } from '../lettura/righe';
import { CONSERVAZIONE } from '../risorse/preparata';
import { filePubblici, nomeFile } from '../voci/file';

/** What a browser shows without running anything. Everything else is downloaded. */
const MOSTRABILI = /^(?:image\/(?:jpeg|png|gif|webp|avif)|application\/pdf|text\/plain)$/;

/** Files may be shown inside the page that links to them, and must never run: a scanned page is somebody else's work. */
const CSP_FILE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const etagDi = ({ hash, size, updatedAt }: RigaFile): string =>
  `"${Buffer.from(`${hash}.${size}.${updatedAt}`).toString('base64url')}"`;

function intestazioni(file: RigaFile, tipo: string): string[] {
  const disposizione = MOSTRABILI.test(tipo) ? 'inline' : 'attachment';
  return [
    ...APERTA,
    'Cross-Origin-Resource-Policy',
    'cross-origin',
    'Cache-Control',
    CONSERVAZIONE,
    'ETag',
    etagDi(file),
    'Accept-Ranges',
    'none',
    'Content-Type',
    tipo,
    'Content-Disposition',
    `${disposizione}; filename*=UTF-8''${encodeURIComponent(nomeFile(file))}`,
    'Content-Security-Policy',
    CSP_FILE,
  ];
}

/**
 * `distretti/{slug}/file/{id}/{name}`: a file, while published content of that distretto refers to it. Streamed from the private store; ranges are
 * not served (RFC 9110 allows to answer with the whole).
 */
export function rottaFile(strapi: Core.Strapi): Rotta {
  const { fonti } = servizio(strapi, 'catalogo');
  const archivio = servizio(strapi, 'archivio');

  async function manda({ req, res, parametri }: Chiamata): Promise<void> {
    const modello = await fonti.modello(parametri.distretto ?? '');
    const file = modello && filePubblici(modello).get(Number(parametri.id));
    if (!file || nomeFile(file) !== parametri.nome) return inviaErrore(res, 404);
    const comuni = intestazioni(file, archivio.tipo(file));
    if (corrisponde(req.headers['if-none-match'], etagDi(file)))
      return invia(res, { stato: 304, intestazioni: comuni });
    if (req.method === 'HEAD') return invia(res, { stato: 200, intestazioni: comuni });
    const byte = archivio.apri(file);
    // Bytes that are gone are told before anything is sent.
    const aperto = await new Promise<boolean>((risolvi) => {
      byte.once('open', () => risolvi(true)).once('error', () => risolvi(false));
    });
    if (!aperto) {
      strapi.log.error(`The bytes of the published file ${file.id} are missing`);
      return inviaErrore(res, 404);
    }
    res.writeHead(200, comuni);
    // Readers who leave before the end are no fault of ours.
    await pipeline(byte, res).catch(() => undefined);
  }

  return { modello: `${PERCORSO_API}/distretti/:distretto/file/:id/:nome`, metodi: { GET: manda } };
}
