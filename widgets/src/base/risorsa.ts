import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConAnticipo } from '../loader/anticipo';
import { emetti } from './eventi';
import { ErroreRichiesta, richiedi } from './richiesta';

/**
 * A resource of the API as a controller of an element: reads it when its address is known or changes, keeps the last good
 * data while it reads again, reads again when the browser is back on line.
 */
export class Risorsa<R> implements ReactiveController {
  /** The last good data of the present address, or of the one before while the new one is read. */
  dato: R | undefined;
  /** True while a request is under way. */
  attesa = false;
  /** True when `dato` may be out of date because the server does not answer. */
  vecchia = false;
  /** The HTTP status of the failure, 0 without an answer; undefined when there is none. */
  errore: number | undefined;

  readonly #host: ReactiveControllerHost & EventTarget & ConAnticipo;
  readonly #indirizzo: () => string | undefined;
  #corrente: string | undefined;
  #controllo: AbortController | undefined;

  /** `indirizzo` is asked at each update of the element; nothing or an empty string means that there is nothing to read. */
  constructor(host: ReactiveControllerHost & EventTarget & ConAnticipo, indirizzo: () => string | undefined) {
    this.#host = host;
    this.#indirizzo = indirizzo;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#inLinea);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#inLinea);
    this.#controllo?.abort();
    // So that an element that is moved in the page reads again.
    this.#corrente = undefined;
  }

  hostUpdate(): void {
    const indirizzo = this.#indirizzo();
    if (indirizzo === this.#corrente) return;
    this.#corrente = indirizzo;
    this.#controllo?.abort();
    if (indirizzo) void this.#leggi(indirizzo);
    else {
      this.dato = this.errore = undefined;
      this.attesa = this.vecchia = false;
    }
  }

  /** Reads again now. */
  ricarica(): void {
    if (this.#corrente) void this.#leggi(this.#corrente);
  }

  readonly #inLinea = (): void => {
    if (this.vecchia || this.errore !== undefined) this.ricarica();
  };

  async #leggi(indirizzo: string): Promise<void> {
    this.#controllo?.abort();
    const { signal } = (this.#controllo = new AbortController());
    const ricevi = (dato: R, vecchia: boolean) => {
      if (signal.aborted) return;
      Object.assign(this, { dato, vecchia, errore: undefined, attesa: vecchia });
      this.#host.requestUpdate();
      emetti(this.#host, 'pdz-caricato', { indirizzo, vecchia });
    };
    const anticipo = this.#host.pdz;
    delete this.#host.pdz;
    // There already: shown at the first drawing.
    if (anticipo?.di === indirizzo) return ricevi(anticipo.dato as R, false);
    this.attesa = true;
    this.errore = undefined;
    this.#host.requestUpdate();
    await anticipo?.arrivo;
    try {
      ricevi(
        anticipo?.di === indirizzo
          ? (anticipo.dato as R)
          : await richiedi<R>(indirizzo, signal, (dato) => ricevi(dato, true)),
        false,
      );
    } catch (errore) {
      if (signal.aborted) return;
      const stato = errore instanceof ErroreRichiesta ? errore.stato : 0;
      this.attesa = false;
      if (!this.vecchia) {
        this.errore = stato;
        this.dato = undefined;
      }
      this.#host.requestUpdate();
      emetti(this.#host, 'pdz-errore', { indirizzo, stato });
    }
  }
}
