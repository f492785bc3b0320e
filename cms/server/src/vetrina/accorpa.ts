import { AsyncResource } from 'node:async_hooks';

/**
 * Runs a work that may be asked for at any moment: what is asked while it runs becomes one more run, with what was asked last.
 * `lavora` must not reject.
 */
export function accorpa<T>(lavora: (cosa: T) => Promise<unknown>) {
  let corrente: Promise<void> | undefined;
  let prossima: { cosa: T } | undefined;

  async function esegui(): Promise<void> {
    while (prossima) {
      const { cosa } = prossima;
      prossima = undefined;
      await lavora(cosa);
    }
    corrente = undefined;
  }

  return {
    // Who asks may do so in the asynchronous context of a transaction that is over: queries must not look for it there.
    chiedi: AsyncResource.bind((cosa: T): void => {
      prossima = { cosa };
      corrente ??= esegui();
    }),

    /** Resolves when nothing runs any more. */
    fermo: async (): Promise<void> => corrente,
  };
}
