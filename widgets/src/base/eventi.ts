/** What the elements tell the page. All bubble and cross shadow borders. */
export interface EventiPdz {
  /** Data came and are shown. */
  'pdz-caricato': { indirizzo: string; vecchia: boolean };
  /** Data did not come; the fallback is shown. `stato` is the HTTP status, 0 without an answer. */
  'pdz-errore': { indirizzo: string; stato: number };
  /** The reader opened an entry. Cancel it to show the entry in another way. */
  'pdz-selezione': { tipo: string; slug: string; url: string };
  /** A form was accepted. */
  'pdz-inviato': { modulo: string; ricevuta: string; stato: string };
}

declare global {
  interface HTMLElementEventMap {
    'pdz-caricato': CustomEvent<EventiPdz['pdz-caricato']>;
    'pdz-errore': CustomEvent<EventiPdz['pdz-errore']>;
    'pdz-selezione': CustomEvent<EventiPdz['pdz-selezione']>;
    'pdz-inviato': CustomEvent<EventiPdz['pdz-inviato']>;
  }
}

/** Returns false when the page cancelled the event. */
export const emetti = <N extends keyof EventiPdz>(origine: EventTarget, nome: N, detail: EventiPdz[N]): boolean =>
  origine.dispatchEvent(new CustomEvent(nome, { detail, bubbles: true, composed: true, cancelable: true }));
