import type { Core } from '@strapi/strapi';
import { createAnteprima } from './anteprima';
import { createCoda } from './coda';
import { impostazioniPosta } from './impostazioni';
import { createPostino } from './postino';

/** Outgoing mail: the outbox and who empties it. */
export function createPosta({ strapi }: { strapi: Core.Strapi }) {
  const postino = createPostino({ strapi });
  let inCorso: Promise<void> | null = null;
  let ancora = false;
  let ferma = false;
  let orologio: NodeJS.Timeout | undefined;

  /** One round at a time; whoever asks during a round gets another one after it. */
  function svuota(): Promise<void> {
    if (ferma || !impostazioniPosta(strapi).attiva) return Promise.resolve();
    ancora = true;
    inCorso ??= (async () => {
      try {
        while (ancora && !ferma) {
          ancora = false;
          await postino.consegnaDovuti(() => !ferma);
        }
      } finally {
        inCorso = null;
      }
    })();
    return inCorso;
  }

  function sveglia(): void {
    svuota().catch((errore: unknown) => {
      strapi.log.error(`The outbox could not be read: ${errore instanceof Error ? errore.name : 'unknown error'}`);
    });
  }

  return {
    ...createCoda({ strapi, sveglia: () => setImmediate(sveglia) }),
    anteprima: createAnteprima({ strapi }),
    /** Delivers what is due now, and waits for it. */
    svuota,
    avvia(): void {
      if (!impostazioniPosta(strapi).attiva)
        strapi.log.warn('SMTP_URL or MAIL_FROM is not set: outgoing mail stays in the outbox');
      orologio = setInterval(sveglia, impostazioniPosta(strapi).intervallo);
      orologio.unref();
      sveglia();
    },
    async chiudi(): Promise<void> {
      ferma = true;
      clearInterval(orologio);
      await inCorso;
    },
  };
}

export type Posta = ReturnType<typeof createPosta>;
