import path from 'node:path';
import { createOperaio } from '../operai/operaio';
import type { Lavoro } from './lavoro';
import type * as operai from './operaio';

/** Readers come before documents. */
const CORTESIA = 10;

/** Where documents are made. */
export function createOfficina() {
  const operaio = createOperaio({ file: path.join(__dirname, 'operaio.js'), cortesia: CORTESIA });
  return {
    /** The bytes of a document. */
    async stampa(lavoro: Lavoro): Promise<Buffer> {
      const nome: keyof typeof operai = 'documento';
      const byte = await operaio.chiedi<Uint8Array>(nome, lavoro);
      return Buffer.from(byte.buffer, byte.byteOffset, byte.byteLength);
    },
    chiudi: () => operaio.chiudi(),
  };
}

export type Officina = ReturnType<typeof createOfficina>;
