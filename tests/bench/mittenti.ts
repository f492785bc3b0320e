import { randomUUID } from 'node:crypto';
import { adesione, messaggio, nuovoIndirizzo, proposta } from '../api/moduli/corpi';
import { sfidaRisolta } from '../api/moduli/risolvi';

interface Modulo {
  /** After the address of the distretto. */
  percorso: string;
  compila: (email: string) => object;
}

const MODULI: readonly Modulo[] = [
  { percorso: 'contatti', compila: (email: string) => messaggio({ email }) },
  { percorso: 'proposte', compila: (email: string) => proposta({ email }) },
  {
    percorso: 'adesioni',
    compila: (email: string) =>
      adesione({ richiedente: { nome: 'Ada', cognome: 'Prova', email, ruolo: 'legale_rappresentante' } }),
  },
];

/** A post as somebody's browser has it ready: its challenge is solved. */
export interface Pronto {
  percorso: string;
  email: string;
  corpo: string;
  intestazioni: Record<string, string>;
}

let numero = 0;

/** Fills in a form of a distretto, for a person of its own at an address of its own. */
export async function prepara(base: string, distretto: string, modulo: Modulo): Promise<Pronto> {
  numero += 1;
  const email = `mittente-${numero}@esempio.it`;
  const api = `/api/piano-di-zona/v1/distretti/${distretto}`;
  const sfida = await sfidaRisolta(`${base}${api}`);
  return {
    percorso: `${api}/${modulo.percorso}`,
    email,
    corpo: JSON.stringify({ ...modulo.compila(email), sfida }),
    intestazioni: {
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
      'X-Forwarded-For': nuovoIndirizzo(),
    },
  };
}

/** Fills in the next form of a distretto. */
export async function compila(base: string, distretto: string): Promise<Pronto> {
  const modulo = MODULI[numero % MODULI.length];
  if (!modulo) throw new Error('there are no forms');
  return prepara(base, distretto, modulo);
}

/** What came of a post; without status where the connection ended before the answer. */
export interface Risposta {
  stato: number | null;
  ricevuta: string | null;
  messaggio: string | null;
}

/** Sends a post that was made ready. */
export async function spedisci(base: string, { percorso, corpo, intestazioni }: Pronto): Promise<Risposta> {
  try {
    const risposta = await fetch(base + percorso, { method: 'POST', body: corpo, headers: intestazioni });
    const { data, error } = (await risposta.json()) as {
      data: { ricevuta: string } | null;
      error?: { message: string };
    };
    return { stato: risposta.status, ricevuta: data?.ricevuta ?? null, messaggio: error?.message ?? null };
  } catch {
    return { stato: null, ricevuta: null, messaggio: null };
  }
}
