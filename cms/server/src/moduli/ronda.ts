import type { Core } from '@strapi/strapi';

interface Ronda {
  strapi: Core.Strapi;
  /** What is looked after, as the log names it. */
  che: string;
  /** Time between two rounds, in milliseconds. */
  intervallo: () => number;
  /** Does what is due. Every node runs it: what it does, it does under a lock, and finds nothing left where another was quicker. */
  fai: () => Promise<void>;
}

/** Looks at regular times at what the passing of time makes due, one round at a time. */
export function createRonda({ strapi, che, intervallo, fai }: Ronda) {
  let orologio: NodeJS.Timeout | undefined;
  let inCorso: Promise<void> | null = null;

  function giro(): Promise<void> {
    inCorso ??= fai().finally(() => {
      inCorso = null;
    });
    return inCorso;
  }

  return {
    /** A round now; whoever asks during one waits for that one. */
    giro,
    avvia(): void {
      orologio = setInterval(() => {
        giro().catch((errore: unknown) => {
          strapi.log.error(`${che} could not be looked after: ${errore instanceof Error ? errore.name : ''}`);
        });
      }, intervallo());
      orologio.unref();
    },
    async chiudi(): Promise<void> {
      clearInterval(orologio);
      await inCorso?.catch(() => undefined);
    },
  };
}
