import { richiestaRicerca, type RichiestaRicerca } from '../../../../contracts/ricerca';
import type { ErroreParametro } from '../http/errori';

export type Letta = { richiesta: RichiestaRicerca } | { errori: ErroreParametro[] };

const PARAMETRI = ['q', 'distretto', 'tipo', 'area', 'pagina'] as const;

/** The parameters of a request target; those left empty in a form count as not given. `fissi` cannot be asked otherwise. */
export function parametriDi(bersaglio: string, fissi: Readonly<Record<string, string>> = {}): Record<string, string> {
  const inizio = bersaglio.indexOf('?');
  const scritti = new URLSearchParams(inizio < 0 ? '' : bersaglio.slice(inizio + 1));
  const dati = PARAMETRI.map((nome) => [nome, scritti.get(nome)?.trim() ?? ''] as const);
  return { ...Object.fromEntries(dati.filter(([, valore]) => valore !== '')), ...fissi };
}

/** The search that the parameters ask for, or what is wrong with each. */
export function leggiRichiesta(parametri: Readonly<Record<string, string>>): Letta {
  const esito = richiestaRicerca.safeParse(parametri);
  if (esito.success) return { richiesta: esito.data };
  return { errori: esito.error.issues.map(({ path, message }) => ({ path: path.map(String), message })) };
}
