import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidTipo } from '../modello/nomi';
import { servizio } from '../servizi';
import type { DistrettoModuli, TipoRichiesta } from './modulo';
import type { Attore, EsitoTransizione, Passaggio, Transizione, Transizioni } from './transizioni';

/** A stored request as transitions see it; each type has fields of its own beside these. */
export interface Richiesta {
  id: number;
  documentId: string;
  stato: string;
  ricevuta: string;
  termine: string | null;
  lingua: 'it' | 'en' | null;
  storia: Passaggio[] | null;
  createdAt: string;
  distretto: DistrettoModuli;
}

export interface Passo {
  a: string;
  chi: Attore;
  /** Id of the admin user, for the office. */
  utente?: number;
  motivazione?: string;
}

/** A type of request: its states, and what follows from a step. Rooms declare theirs to the service `richieste`. */
export interface TipoDiRichiesta {
  tipo: TipoRichiesta;
  transizioni: Transizioni<string>;
  /** The state in which the author's e-mail address is known to be theirs. */
  verificata: string;
  /** Runs in the transaction of the step, before the state is read: for what must not be decided by two at once. */
  blocca?: (documentId: string) => Promise<void>;
  /** What the state alone does not tell: why this request may not make that step now and what to do instead, or null. */
  ostacolo?: (richiesta: Richiesta, a: string) => Promise<string | null>;
  /** Runs in the transaction of the step. */
  conseguenze?: (richiesta: Richiesta, passo: Passo) => Promise<void>;
  /** What a link that confirms the address does, and tells; by default the request goes on to `verificata`. */
  confermata?: (documentId: string) => Promise<string>;
  /** What a link to withdraw does, and tells, where there are such links. */
  ritira?: (documentId: string) => Promise<string>;
}

const CONFERMATA = 'Grazie: l’indirizzo e-mail è confermato e la richiesta è passata all’ufficio.';
const NIENTE_DA_RITIRARE = 'Questa richiesta non si ritira da qui: scrivi all’ufficio.';

const RIFIUTI: Record<Exclude<EsitoTransizione, 'ammessa'>, string> = {
  'non ammessa':
    'Da questo stato non si può passare a quello richiesto: ricarica la pagina e scegli tra quelli proposti.',
  'troppo presto': 'Il termine per le osservazioni non è ancora trascorso: attendi dieci giorni dal preavviso.',
  'senza motivazione': 'Questa decisione richiede una motivazione: scrivila nel campo «Motivazione».',
};

/** Requests of the public and the one way to move them from state to state: it records who and when. */
export function createRichieste({ strapi }: { strapi: Core.Strapi }) {
  const tipi = new Map<TipoRichiesta, TipoDiRichiesta>();

  function definizione(tipo: TipoRichiesta): TipoDiRichiesta {
    const trovato = tipi.get(tipo);
    if (!trovato) throw new errors.NotFoundError('Questo tipo di richiesta non esiste.');
    return trovato;
  }

  const leggi = (tipo: TipoRichiesta, documentId: string): Promise<Richiesta | null> =>
    strapi.db.query(uidTipo(tipo)).findOne({ where: { documentId }, populate: { distretto: true } });

  async function esigi(tipo: TipoRichiesta, documentId: string): Promise<Richiesta> {
    const richiesta = await leggi(tipo, documentId);
    if (!richiesta) throw new errors.NotFoundError('Questa richiesta non esiste più.');
    return richiesta;
  }

  const situazione = ({ stato, storia, createdAt }: Richiesta, chi: Attore) => ({
    stato,
    dal: new Date(storia?.at(-1)?.quando ?? createdAt),
    chi,
    adesso: new Date(),
  });

  async function scrivi(tipo: TipoRichiesta, { id, stato, storia }: Richiesta, passo: Passo): Promise<void> {
    const { a, chi, utente, motivazione } = passo;
    const passaggio: Passaggio = { da: stato, a, quando: new Date().toISOString(), chi, utente, motivazione };
    const { count } = await strapi.db.query(uidTipo(tipo)).updateMany({
      // Whoever comes second finds another state here, and changes nothing.
      where: { id, stato },
      data: { stato: a, storia: [...(storia ?? []), passaggio], updatedAt: new Date() },
    });
    if (count !== 1)
      throw new errors.ApplicationError('Un’altra persona ha appena cambiato lo stato: ricarica la pagina.');
  }

  return {
    registra(tipo: TipoDiRichiesta): void {
      tipi.set(tipo.tipo, tipo);
    },

    conosce: (tipo: string): tipo is TipoRichiesta => (tipi as Map<string, TipoDiRichiesta>).has(tipo),

    leggi,

    /** The steps open to `chi` now. */
    async aperte(tipo: TipoRichiesta, documentId: string, chi: Attore): Promise<Transizione<string>[]> {
      const richiesta = await esigi(tipo, documentId);
      const { transizioni, ostacolo } = definizione(tipo);
      const aperte = transizioni.aperte(situazione(richiesta, chi));
      const ostacoli = await Promise.all(aperte.map(async ({ a }) => ostacolo?.(richiesta, a)));
      return aperte.filter((_transizione, posto) => !ostacoli[posto]);
    },

    /** Makes a step with all that follows from it, or nothing. */
    async passa(tipo: TipoRichiesta, documentId: string, passo: Passo): Promise<void> {
      const { transizioni, blocca, ostacolo, conseguenze } = definizione(tipo);
      await strapi.db.transaction(async () => {
        await blocca?.(documentId);
        const richiesta = await esigi(tipo, documentId);
        const esito = transizioni.controlla(situazione(richiesta, passo.chi), passo.a, passo.motivazione);
        if (esito !== 'ammessa') throw new errors.ApplicationError(RIFIUTI[esito]);
        const motivo = await ostacolo?.(richiesta, passo.a);
        if (motivo) throw new errors.ApplicationError(motivo);
        await scrivi(tipo, richiesta, passo);
        await conseguenze?.(richiesta, passo);
      });
    },

    /**
     * The author's address is confirmed: the request goes on and the office hears of it. Nothing happens where the office has
     * taken it in hand already. Answers what to tell.
     */
    async conferma(tipo: TipoRichiesta, documentId: string): Promise<string> {
      const { transizioni, verificata, confermata } = definizione(tipo);
      if (confermata) return confermata(documentId);
      const richiesta = await leggi(tipo, documentId);
      if (!richiesta || transizioni.controlla(situazione(richiesta, 'collegamento'), verificata) !== 'ammessa')
        return CONFERMATA;
      await this.passa(tipo, documentId, { a: verificata, chi: 'collegamento' });
      const { distretto, ricevuta, termine } = richiesta;
      if (distretto.email)
        await servizio(strapi, 'posta').accoda({
          modello: 'avviso-ufficio',
          destinatario: distretto.email,
          lingua: 'it',
          parametri: { tipo, ricevuta, termine },
          richiesta: { tipo, documentId },
          distretto: distretto.id,
        });
      return CONFERMATA;
    },

    /** The author withdraws by link. Answers what to tell. */
    async ritiro(tipo: TipoRichiesta, documentId: string): Promise<string> {
      return (await definizione(tipo).ritira?.(documentId)) ?? NIENTE_DA_RITIRARE;
    },
  };
}

export type Richieste = ReturnType<typeof createRichieste>;
