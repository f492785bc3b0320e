import { AsyncResource } from 'node:async_hooks';

/** How often changes made by other nodes, and the end of the day, are looked for. Milliseconds. */
const INTERVALLO = 2_000;
/** Readers' resources come first: by then the read model is in memory, and a burst of changes is one. Milliseconds. */
const RITARDO = 300;

interface Dipendenze {
  /** Calls back after each change made here. Returns how to stop. */
  osserva: (ascoltatore: () => void) => () => void;
  allinea: (ancora: () => boolean) => Promise<void>;
  segnala: (errore: unknown) => void;
}

/** Keeps the index in line in the background; runs that would overlap become one more run. Returns how to stop. */
export function vigila({ osserva, allinea, segnala }: Dipendenze): () => Promise<void> {
  let corrente: Promise<void> | undefined;
  let altro = false;
  let acceso = true;
  let segnalato = '';
  let attesa: NodeJS.Timeout | undefined;

  /** Once, not every two seconds. */
  function segnalaUnaVolta(errore: unknown): void {
    if (String(errore) !== segnalato) segnala(errore);
    segnalato = String(errore);
  }

  async function esegui(): Promise<void> {
    do {
      altro = false;
      try {
        await allinea(() => acceso);
        segnalato = '';
      } catch (errore) {
        segnalaUnaVolta(errore);
      }
    } while (altro && acceso);
    corrente = undefined;
  }

  // Listeners are called in the writer's asynchronous context, whose transaction is over: queries must not look for it there.
  const avvia = AsyncResource.bind(() => {
    attesa = undefined;
    if (corrente) altro = true;
    else corrente = esegui();
  });

  const smetti = osserva(() => {
    attesa ??= setTimeout(avvia, RITARDO).unref();
  });
  const orologio = setInterval(avvia, INTERVALLO).unref();
  avvia();
  return async () => {
    acceso = false;
    clearInterval(orologio);
    clearTimeout(attesa);
    smetti();
    await corrente;
  };
}
