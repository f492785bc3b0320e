import { move } from 'piscina';
import type { Lavoro } from './lavoro';
import { stampa } from './stampa';

/** Runs on the thread of `officina`: the bytes of a document, handed over without a copy. */
export const documento = async (lavoro: Lavoro) => move(new Uint8Array(await stampa(lavoro)));
