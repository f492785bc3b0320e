import type { RispostaArea, RispostaDomanda, RispostaIngresso } from 'strapi-plugin-piano-di-zona/contracts';
import type { Lingua } from '../../../base/lingua';
import { completa } from '../../completa';
import { leggi, type Corpo } from '../../pratica/lettura';
import { messaggio } from '../../pratica/messaggi';
import { testi as dellaPratica, type TestiPratica } from '../../pratica/testi/it';
import type { Quadro } from '../../nomi';
import type { TestiModulo } from '../../testi/it';
import { vincoli as correzioni } from '../../vincoli/correzioni';
import { vincoli as domande } from '../../vincoli/domande';
import { riempi, senzaVuoti } from './campi';
import { manda, type Esito, type Rifiuto, type Segreto } from './posta';
import { scarica } from './scarica';
import { testi as italiani, type TestiVisita } from './testi/it';
import { vista } from './vista';

export type Area = RispostaArea['data'];

/** What is filled in, and what is asked of each field. */
const MODULI = { correzioni, domande };
export type NomeModulo = keyof typeof MODULI;

/** The element that a visit is shown in, as the visit sees it. */
export interface Soglia {
  readonly lingua: Lingua;
  readonly livello: number;
  readonly comuni: TestiModulo;
  readonly radice: ParentNode;
  readonly indirizzo: (azione: string) => string;
  /** Draws the element again, and resolves when it is drawn. */
  readonly aggiorna: () => Promise<unknown>;
  /** Moves the focus to a part, by its name. */
  readonly vai: (parte: string) => void;
}

/** What happens in the partner's own area, from the way in to the way out. Loaded when somebody enters. */
export async function apri(soglia: Soglia): Promise<Visita> {
  if (soglia.lingua !== 'en') return new Visita(soglia, italiani, dellaPratica);
  const [suoi, pratica] = await Promise.all([import('./testi/en'), import('../../pratica/testi/en')]);
  return new Visita(soglia, suoi.testi, pratica.testi);
}

export class Visita {
  /** Why nobody is in. */
  avviso = '';
  /** What came of the last thing that was done. */
  esito = '';
  #errori: readonly [NomeModulo, ReadonlyMap<string, string>] | undefined;
  /** How many referenti there are. */
  quanti = 0;
  /** The receipt of what is about to be withdrawn. */
  daRitirare = '';
  /** In memory alone: it is gone with the page. */
  #token = '';
  #partner: string | undefined;
  #dati: Area | undefined;

  constructor(
    readonly soglia: Soglia,
    readonly testi: TestiVisita,
    readonly pratica: TestiPratica,
  ) {}

  /** The area, while somebody is in. */
  get vista(): unknown {
    return this.#dati && vista(this, this.#dati);
  }

  quadro(modulo: NomeModulo): Quadro {
    const { comuni } = this.soglia;
    const etichette = { ...comuni.etichette, ...this.testi.etichette };
    const [sbagliato, errori] = this.#errori ?? [];
    return {
      vincoli: MODULI[modulo],
      testi: { ...comuni, etichette },
      errori: errori && sbagliato === modulo ? errori : new Map(),
    };
  }

  async entra(segreto: Segreto): Promise<void> {
    const esito = await manda<RispostaIngresso['data']>(this.soglia.indirizzo('visita'), segreto);
    if (!('data' in esito)) return this.#fuori(this.#spiega(esito, this.testi.nonValido));
    this.#token = esito.data.visita;
    await this.#mostra(await this.#chiedi<Area>('dati'), 'area');
  }

  readonly scegli = async (slug: string): Promise<void> => {
    this.#partner = slug;
    await this.#mostra(await this.#chiedi<Area>('dati'), 'partner');
  };

  readonly correggi = async (evento: Event): Promise<void> => {
    const correzione = await this.#compilato(evento, 'correzioni');
    if (!correzione) return;
    const aggiornato = this.#dati?.soggetto.aggiornato ?? '';
    const esito = await this.#chiedi<{ area: Area | null }>('correzioni', { ...correzione, aggiornato });
    if (!('data' in esito)) return this.#respinto('correzioni', esito);
    const { area } = esito.data;
    if (!area) return this.#fuori(this.testi.uscito);
    this.esito = this.testi.corretti;
    await this.#mostra({ data: area }, 'esito');
  };

  readonly domanda = async (evento: Event): Promise<void> => {
    const domanda = await this.#compilato(evento, 'domande');
    if (!domanda) return;
    const esito = await this.#chiedi<RispostaDomanda['data']>('domande', domanda);
    if (!('data' in esito)) return this.#respinto('domande', esito);
    this.esito = completa(this.testi.chiesto, { ricevuta: esito.data.ricevuta });
    await this.#mostra(await this.#chiedi<Area>('dati'), 'esito');
  };

  readonly chiediRitiro = (ricevuta: string): void => {
    this.daRitirare = ricevuta;
    void this.soglia.aggiorna();
  };

  readonly ritira = async (tipo: 'iscrizione' | 'proposta', ricevuta: string): Promise<void> => {
    const esito = await this.#chiedi<{ esito: string }>('ritiri', { tipo, ricevuta }, false);
    this.daRitirare = '';
    if (!('data' in esito)) return this.#rifiutata(esito);
    this.esito = this.soglia.lingua === 'en' ? this.testi.ritirata : esito.data.esito;
    await this.#mostra(await this.#chiedi<Area>('dati'), 'esito');
  };

  readonly scarica = async (): Promise<void> => {
    const esito = await this.#chiedi<object>('copia');
    if ('data' in esito) scarica(esito.data, 'area-partner.json');
    else await this.#rifiutata(esito);
  };

  readonly esci = async (): Promise<void> => {
    const token = this.#token;
    await this.#fuori(this.testi.uscito);
    // Told after the fact: what is on the screen must go at once, also when nobody answers.
    await manda(this.soglia.indirizzo('uscita'), { visita: token });
  };

  #chiedi<T>(azione: string, corpo: Corpo = {}, delPartner = true): Promise<Esito<T>> {
    const partner = delPartner && this.#partner ? { partner: this.#partner } : {};
    return manda<T>(this.soglia.indirizzo(azione), { ...corpo, ...partner, visita: this.#token });
  }

  /** Shows the area as it is now, and moves the focus to what is new. */
  async #mostra(esito: Esito<Area>, parte: string): Promise<void> {
    if (!('data' in esito)) return this.#rifiutata(esito);
    this.#dati = esito.data;
    this.#partner = esito.data.soggetto.slug;
    this.avviso = '';
    this.#errori = undefined;
    this.quanti = esito.data.soggetto.referenti.length;
    await this.soglia.aggiorna();
    riempi(this.soglia.radice, esito.data.soggetto);
    this.soglia.vai(parte);
  }

  /** What was filled in, or nothing where something is wrong with it. */
  async #compilato(evento: Event, modulo: NomeModulo): Promise<Corpo | undefined> {
    evento.preventDefault();
    const dati = senzaVuoti(new FormData(evento.currentTarget as HTMLFormElement));
    const { corpo, difetti } = leggi(MODULI[modulo], dati);
    if (difetti.length === 0) return corpo;
    const quadro = this.quadro(modulo);
    await this.#segnala(
      modulo,
      new Map(difetti.map((difetto) => [difetto.campo, messaggio(quadro, this.pratica, difetto)])),
    );
    return undefined;
  }

  /** What the page took for good and the server did not. */
  #respinto(modulo: NomeModulo, esito: Rifiuto): Promise<void> {
    const errori = esito.errore?.details.errors ?? [];
    if (esito.stato !== 400 || errori.length === 0) return this.#rifiutata(esito);
    return this.#segnala(modulo, new Map(errori.map(({ path, message }) => [path.join('.'), message])));
  }

  async #segnala(modulo: NomeModulo, errori: ReadonlyMap<string, string>): Promise<void> {
    this.#errori = [modulo, errori];
    this.esito = '';
    await this.soglia.aggiorna();
    this.soglia.vai('ostacolo');
  }

  /** Something was refused: the visit is over, or it was only that. */
  async #rifiutata(esito: Rifiuto): Promise<void> {
    if (esito.stato === 403) return this.#fuori(this.testi.finita);
    this.esito = this.#spiega(esito, this.testi.finita);
    if (!this.#dati) return this.#fuori(this.esito);
    await this.soglia.aggiorna();
    this.soglia.vai('esito');
  }

  #spiega({ stato, errore }: Rifiuto, vietato: string): string {
    if (stato === 403) return vietato;
    return this.testi.rifiuti[stato] ?? errore?.message ?? completa(this.testi.rifiutato, { stato });
  }

  async #fuori(perche: string): Promise<void> {
    this.#token = '';
    this.#dati = this.#partner = undefined;
    this.esito = '';
    this.avviso = perche;
    await this.soglia.aggiorna();
    this.soglia.vai('email');
  }
}
