export interface Chiavi {
  /** The idempotency key of a content. */
  per(contenuto: string): string;
  /** The next key will be a new one. */
  scarta(): void;
}

/**
 * The idempotency keys of a form: one stays for as long as the content is the same, so that pressing the button again after
 * a lost answer cannot make a second submission; a changed word gets another. Browsers have `randomUUID` on secure pages
 * only, as they have the hashing that no form can do without.
 */
export function creaChiavi(): Chiavi {
  let attuale: { contenuto: string; chiave: string } | undefined;
  return {
    per(contenuto) {
      if (attuale?.contenuto !== contenuto) attuale = { contenuto, chiave: crypto.randomUUID() };
      return attuale.chiave;
    },
    scarta() {
      attuale = undefined;
    },
  };
}
