import { nothing, type TemplateResult } from 'lit';
import { TRAPPOLA } from '../../../../cms/contracts/limiti';
import { emetti } from '../../base/eventi';
import type { Lingua } from '../../base/lingua';
import { completa } from '../completa';
import type { Quadro } from '../nomi';
import { creaChiavi } from './chiave';
import { invia, type Esito, type Rifiuto } from './invio';
import { leggi, testoDi, type Corpo, type Lettura } from './lettura';
import { messaggio, nomeIntero, spiegazione, tra } from './messaggi';
import { pannello, type Ostacolo } from './pannello';
import { ricevuta, type Consegna } from './ricevuta';
import { creaSfida } from './sfida';
import { testi as italiani, type TestiPratica } from './testi/it';

/** The form that a request comes from, as its handling sees it. */
export interface Sportello {
  readonly elemento: HTMLElement;
  readonly modulo: string;
  /** The field with the address that the confirmation goes to. */
  readonly campoEmail: string;
  readonly lingua: Lingua;
  readonly livello: number;
  readonly quadro: () => Quadro;
  readonly indirizzo: (percorso: string) => string;
  /** What the form sends beside its fields. */
  readonly fissi: () => Corpo;
  readonly versioneInformativa: () => number;
  readonly rileggiInformativa: () => void;
  /** Shows the state of the request, and resolves when it is shown. */
  readonly aggiorna: () => Promise<unknown>;
  readonly annuncia: (testo: string) => void;
  /** Moves the focus to a field, or to something else by its name. */
  readonly vai: (campo: string) => void;
  readonly controllo: (campo: string) => HTMLElement | null;
}

/** Handles what is entered in a form, from the first keystroke to the receipt. Loaded when it is needed. */
export async function apri(sportello: Sportello): Promise<Pratica> {
  const testi = sportello.lingua === 'en' ? (await import('./testi/en')).testi : italiani;
  return new Pratica(sportello, testi);
}

export class Pratica {
  /** What is wrong now, by field. */
  errori: ReadonlyMap<string, string> = new Map();
  /** What is being done with the request that was sent; empty when nothing is. */
  lavoro = '';
  readonly #sportello: Sportello;
  readonly #testi: TestiPratica;
  readonly #sfida;
  readonly #chiavi = creaChiavi();
  #ostacolo: Ostacolo | undefined;
  #consegna: Consegna | undefined;
  #fine = new AbortController();

  constructor(sportello: Sportello, testi: TestiPratica) {
    this.#sportello = sportello;
    this.#testi = testi;
    this.#sfida = creaSfida(() => sportello.indirizzo('sfida'));
  }

  /** Prepares the proof of work while the person writes. */
  avvia(): void {
    this.#sfida.avvia();
  }

  /** Stops what is under way, as the form leaves the page. */
  chiudi(): void {
    this.#fine.abort();
    this.#fine = new AbortController();
    this.#sfida.scarta();
    this.lavoro = '';
  }

  /** What stopped the last attempt, above the fields. */
  get avviso(): TemplateResult | typeof nothing {
    return this.#ostacolo ? pannello(this.#ostacolo, this.#sportello.livello, this.#sportello.vai) : nothing;
  }

  /** The receipt, in place of the fields. */
  get esito(): TemplateResult | undefined {
    const { annuncia, livello } = this.#sportello;
    return this.#consegna && ricevuta(this.#testi, livello, this.#consegna, { annuncia, ricomincia: this.#ricomincia });
  }

  /** Judges a field that was changed and left: nobody is scolded for passing by or while typing. */
  verifica(dati: FormData, campo: string): void {
    const testo = this.#leggi(dati).errori.get(campo);
    const errori = new Map(this.errori);
    errori.delete(campo);
    this.errori = testo ? errori.set(campo, testo) : errori;
    void this.#sportello.aggiorna();
  }

  /** Forgets what is wrong with the fields of a group whose entries have changed place. */
  dimentica(gruppo: string): void {
    this.errori = new Map([...this.errori].filter(([campo]) => !campo.startsWith(gruppo)));
  }

  /** Checks what was entered and posts it, unless that is being done already. */
  async invia(dati: FormData): Promise<void> {
    if (this.lavoro) return;
    const { corpo, errori } = this.#leggi(dati);
    if (errori.size > 0) return this.#correggi(errori);
    const { aggiorna, campoEmail, fissi, indirizzo, lingua, modulo, vai, versioneInformativa } = this.#sportello;
    const trappola = testoDi(dati.get(TRAPPOLA));
    const contenuto: Corpo = {
      ...corpo,
      ...fissi(),
      ...(trappola && { [TRAPPOLA]: trappola }),
      lingua,
      informativa: versioneInformativa(),
    };
    const racconta = (lavoro: string) => {
      this.lavoro = lavoro;
      return aggiorna();
    };
    this.errori = errori;
    this.#ostacolo = undefined;
    // The fields cannot be used now, and the focus must not fall out of the form with them.
    vai('invia');
    void racconta(this.#testi.invio);
    const segnale = this.#fine.signal;
    const esito = await invia(
      {
        indirizzo: indirizzo(modulo),
        contenuto,
        chiave: this.#chiavi.per(JSON.stringify(contenuto)),
        sfida: this.#sfida,
        segnale,
      },
      (secondi) => void racconta(completa(this.#testi.nuovoTentativo, { attesa: tra(lingua, secondi) })),
    );
    if (segnale.aborted) return;
    this.lavoro = '';
    await this.#concludi(esito, testoDi(dati.get(campoEmail)));
  }

  #leggi(dati: FormData): Lettura & { readonly errori: Map<string, string> } {
    const quadro = this.#sportello.quadro();
    const lettura = leggi(quadro.vincoli, dati);
    return { ...lettura, errori: new Map(lettura.difetti.map((d) => [d.campo, messaggio(quadro, this.#testi, d)])) };
  }

  #concludi(esito: Esito, email: string): Promise<void> {
    const { elemento, lingua, modulo, quadro } = this.#sportello;
    if ('ricevuta' in esito) {
      const { ricevuta: codice, stato } = esito.ricevuta;
      this.#sfida.scarta();
      const seguito = quadro().testi.seguito?.[stato] ?? this.#testi.postaSpiegata;
      this.#consegna = { dati: esito.ricevuta, seguito: completa(seguito, { email }) };
      emetti(elemento, 'pdz-inviato', { modulo, ricevuta: codice, stato });
      return this.#attira('fatto');
    }
    // Another content was sent with this key: what is shown now needs one of its own.
    if (esito.stato === 409) this.#chiavi.scarta();
    const errori = this.#rifiutati(esito);
    if (errori.size > 0) return this.#correggi(errori);
    this.#ostacolo = { titolo: this.#testi.nonInviato, testo: spiegazione(this.#testi, lingua, esito) };
    return this.#attira('ostacolo');
  }

  /** Fields that the page took for good and the server did not. */
  #rifiutati({ errore, stato }: Rifiuto): Map<string, string> {
    const errori = new Map<string, string>();
    for (const { path, message } of (stato === 400 && errore?.details.errors) || []) {
      const campo = path.join('.');
      if (campo === 'informativa') errori.set('presaVisione', this.#informativaCambiata());
      else if (this.#sportello.controllo(campo)) errori.set(campo, message);
    }
    return errori;
  }

  /** The office published another notice meanwhile: who ticked the box did not see it. */
  #informativaCambiata(): string {
    const { controllo, quadro, rileggiInformativa } = this.#sportello;
    rileggiInformativa();
    (controllo('presaVisione') as HTMLInputElement).checked = false;
    return `${nomeIntero(quadro(), 'presaVisione')}: ${this.#testi.cambiata}`;
  }

  #correggi(errori: ReadonlyMap<string, string>): Promise<void> {
    this.errori = errori;
    this.#ostacolo = { titolo: this.#testi.sommario, errori };
    return this.#attira('ostacolo');
  }

  /** Moves the focus to what has just appeared, so that nobody has to look for it. */
  async #attira(id: string): Promise<void> {
    await this.#sportello.aggiorna();
    this.#sportello.vai(id);
  }

  readonly #ricomincia = (): void => {
    this.#consegna = undefined;
    void this.#attira('inizio');
  };
}
