import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidTipo } from '../modello/nomi';
import type { Novita } from '../posta/modelli/avviso-ufficio';
import { servizio } from '../servizi';
import { blocca as chiudi } from './invio/lucchetto';
import type { TipoRichiesta } from './modulo';
import type { Passo, Richiesta, Simile, TipoDiRichiesta } from './tipo-di-richiesta';
import type { Attore, EsitoTransizione, Passaggio, Transizione } from './transizioni';

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

  const conosce = (tipo: string): tipo is TipoRichiesta => (tipi as Map<string, TipoDiRichiesta>).has(tipo);

  /**
   * Nobody else moves the request, or whatever else a link is good for, until the running transaction ends. Taken before any row
   * is changed, so that two who come together wait in line rather than for each other.
   */
  const blocca = (tipo: string, documentId: string): Promise<void> =>
    (conosce(tipo) ? definizione(tipo).blocca?.(documentId) : undefined) ?? chiudi(strapi, `${tipo} ${documentId}`);

  /** Tells the office that there is something to read. */
  async function avvisa(tipo: TipoRichiesta, richiesta: Richiesta, novita: Novita): Promise<void> {
    const { documentId, distretto, ricevuta, termine } = richiesta;
    if (!distretto.email) return;
    await servizio(strapi, 'posta').accoda({
      modello: 'avviso-ufficio',
      destinatario: distretto.email,
      lingua: 'it',
      parametri: { tipo, novita, ricevuta, termine: novita === 'richiesta' ? termine : null },
      richiesta: { tipo, documentId },
      distretto: distretto.id,
    });
  }

  const situazione = ({ stato, storia, createdAt }: Richiesta, chi: Attore) => ({
    stato,
    // A note in the history is no step.
    dal: new Date(storia?.findLast(({ da, a }) => da !== a)?.quando ?? createdAt),
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

    conosce,
    leggi,
    blocca,
    avvisa,

    /** Whether a mail tells the author of a step to that state. */
    comunica: (tipo: TipoRichiesta, richiesta: Richiesta, a: string): boolean =>
      definizione(tipo).comunica?.(richiesta, a) ?? false,

    simili: async (tipo: TipoRichiesta, richiesta: Richiesta): Promise<Simile[]> =>
      (await definizione(tipo).simili?.(richiesta)) ?? [],

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
      const { transizioni, ostacolo, conseguenze } = definizione(tipo);
      await strapi.db.transaction(async () => {
        await blocca(tipo, documentId);
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
      const formali = servizio(strapi, 'formali');
      if (formali.eFormale(tipo, richiesta.distretto))
        return formali.annota(tipo, richiesta, 'Ha confermato l’indirizzo e-mail.', 'richiesta');
      await this.passa(tipo, documentId, { a: verificata, chi: 'collegamento' });
      await avvisa(tipo, richiesta, 'richiesta');
      return CONFERMATA;
    },

    /** The author withdraws by link. Answers what to tell. */
    async ritiro(tipo: TipoRichiesta, documentId: string): Promise<string> {
      return (await definizione(tipo).ritira?.(documentId)) ?? NIENTE_DA_RITIRARE;
    },
  };
}

export type Richieste = ReturnType<typeof createRichieste>;
