import { z } from 'zod';
import { paragrafo } from '../../../../contracts/invii';
import { leggiCome } from '../validazione/leggi';
import type { Segreto } from './collegamenti';

/** The longest answer that a page takes, in characters. */
export const MASSIMO_RISPOSTA = 4_000;

/** What somebody sent from the page of a link. */
export interface Compilato {
  segreto: Segreto | null;
  risposta: string;
}

const schema = z.strictObject({ risposta: paragrafo('La tua risposta', MASSIMO_RISPOSTA) });

function segretoIn(campi: URLSearchParams): Segreto | null {
  const [token, codice] = [campi.get('token'), campi.get('codice')];
  if (token) return { token };
  return codice ? { codice } : null;
}

export function leggiCompilato(corpo: string): Compilato {
  const campi = new URLSearchParams(corpo);
  // A browser sends two characters for each line break and counts one against `maxlength`.
  return { segreto: segretoIn(campi), risposta: (campi.get('risposta') ?? '').replaceAll('\r\n', '\n') };
}

/** The answer, or 400 with what is wrong with it. Looked at before the link is, so that it tells nothing of the link. */
export const esigiRisposta = ({ risposta }: Compilato): string => leggiCome(schema, { risposta }).risposta;
