import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { APERTA } from '../http/risposta';
import type { Contenuto } from './contenuto';

/** In the order in which they are preferred when a client likes them equally. */
export const CODIFICHE = ['br', 'gzip', 'identity'] as const;
export type Codifica = (typeof CODIFICHE)[number];

/** One encoding of a resource: its bytes, and the headers of a 200 and of a 304 with them. */
export interface Variante {
  etag: string;
  corpo: Buffer;
  intestazioni: string[];
  invariate: string[];
}

/** A resource as finished bytes. */
export interface Preparata {
  /** Hash of the content: the same content keeps its bytes. */
  impronta: string;
  /** Bytes held in memory. */
  peso: number;
  varianti: Readonly<Record<'identity', Variante> & Partial<Record<Codifica, Variante>>>;
}

/** Readers ask again each time and get a 304; shared caches keep a minute, and a week when the CMS does not answer. */
export const CONSERVAZIONE = 'public, max-age=0, s-maxage=60, stale-if-error=604800';

const COMPRIMIBILI = /^(?:text\/|image\/svg|application\/(?:json|javascript|xml|pdf|.+\+(?:json|xml)))/;
const MINIMO = 256;
const QUALITA_BROTLI = 9;

const comprimi = {
  gzip: (corpo: Buffer): Promise<Buffer> => promisify(gzip)(corpo, { level: constants.Z_BEST_COMPRESSION }),
  br: (corpo: Buffer): Promise<Buffer> =>
    promisify(brotliCompress)(corpo, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: QUALITA_BROTLI,
        [constants.BROTLI_PARAM_SIZE_HINT]: corpo.length,
      },
    }),
};

function variante(contenuto: Contenuto, impronta: string, codifica: Codifica, corpo: Buffer): Variante {
  const etag = codifica === 'identity' ? `"${impronta}"` : `"${impronta}-${codifica}"`;
  const invariate = [
    ...APERTA,
    'Cross-Origin-Resource-Policy',
    'cross-origin',
    'Cache-Control',
    contenuto.conservazione ?? CONSERVAZIONE,
    'Vary',
    'Accept-Encoding',
    'ETag',
    etag,
  ];
  return {
    etag,
    corpo,
    invariate,
    intestazioni: [
      ...invariate,
      ...(contenuto.intestazioni ?? []),
      'Content-Type',
      contenuto.tipo,
      ...(codifica === 'identity' ? [] : ['Content-Encoding', codifica]),
      'Content-Length',
      String(corpo.length),
    ],
  };
}

/**
 * Makes finished bytes of a content: identity, gzip and brotli, each with its own strong ETag. Compression runs on the thread
 * pool. `precedente` is given back as it is when the content has not changed.
 */
export async function prepara(contenuto: Contenuto, precedente?: Preparata): Promise<Preparata> {
  const corpo = Buffer.from(contenuto.corpo);
  const impronta = createHash('sha256').update(contenuto.tipo).update(corpo).digest('base64url').slice(0, 27);
  if (precedente?.impronta === impronta) return precedente;
  const fai = (codifica: Codifica, byte: Buffer) => variante(contenuto, impronta, codifica, byte);
  const identity = fai('identity', corpo);
  if (corpo.length < MINIMO || !COMPRIMIBILI.test(contenuto.tipo)) {
    return { impronta, peso: corpo.length, varianti: { identity } };
  }
  const [gz, br] = await Promise.all([comprimi.gzip(corpo), comprimi.br(corpo)]);
  return {
    impronta,
    peso: corpo.length + gz.length + br.length,
    varianti: { identity, gzip: fai('gzip', gz), br: fai('br', br) },
  };
}
