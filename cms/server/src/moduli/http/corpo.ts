import type { IncomingMessage } from 'node:http';
import { DIMENSIONE_MASSIMA } from '../../../../contracts/limiti';
import { ErrorePubblico } from './errore';

const troppoGrande = () =>
  new ErrorePubblico(413, 'Il contenuto supera 32 KB: accorcia i testi più lunghi e invia di nuovo.');

/** Refuses what is not of the wanted media type before a byte of it is read: an upload never reaches the disk. */
export function esigiTipo({ headers }: IncomingMessage, atteso: string): void {
  const tipo = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  const codifica = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (tipo !== atteso || codifica !== 'identity')
    throw new ErrorePubblico(415, `Il contenuto deve essere inviato come ${atteso}, senza compressione.`);
}

/**
 * Reads the body, 32 KB at most, as strict UTF-8. A declared length over the limit is refused at once; a chunked body as
 * soon as it passes the limit: what is left of it is discarded by Node, never kept.
 */
export async function leggiCorpo(richiesta: IncomingMessage): Promise<string> {
  if (Number(richiesta.headers['content-length'] ?? 0) > DIMENSIONE_MASSIMA) throw troppoGrande();
  const byte = await new Promise<Buffer>((resolve, reject) => {
    const pezzi: Buffer[] = [];
    let lunghezza = 0;
    richiesta.on('data', (pezzo: Buffer) => {
      lunghezza += pezzo.length;
      if (lunghezza <= DIMENSIONE_MASSIMA) pezzi.push(pezzo);
      else reject(troppoGrande());
    });
    richiesta.once('end', () => resolve(Buffer.concat(pezzi)));
    richiesta.once('error', reject);
    richiesta.once('aborted', () => reject(new ErrorePubblico(400, 'L’invio si è interrotto: riprova.')));
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(byte);
  } catch {
    throw new ErrorePubblico(400, 'Il contenuto non è testo UTF-8 valido: ricarica la pagina e invia di nuovo.');
  }
}
