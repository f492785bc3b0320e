import type { Core } from '@strapi/strapi';
import { inserisci } from '../../modello/inserisci';
import { uidTipo } from '../../modello/nomi';
import { valoriRichiesta } from '../../posta/modelli/modello';
import { servizio } from '../../servizi';
import { distrettoPubblico } from '../distretti';
import { impostazioniModuli } from '../impostazioni';
import { ambitoDi, createChiavi, improntaContenuto } from '../invio/chiavi';
import { createDeposito, type Ammesso } from '../invio/deposito';
import { blocca } from '../invio/lucchetto';
import { nomiDi } from '../invio/pratica';
import { inTransazione } from '../invio/transazione';
import type { Invio, Luogo, Modulo, TipoRichiesta } from '../modulo';
import { createQuote } from '../spam/quote';
import { sospetto } from '../spam/sospetto';
import { GIORNI_SOSPESO } from './termine';

/** A form whose posts become requests. */
type ModuloSospendibile = Modulo & { tipo: TipoRichiesta };

/** What somebody filled in without script, and where. */
export interface Compilazione {
  modulo: ModuloSospendibile;
  /** Slug of the distretto. */
  distretto: string;
  luogo: Luogo;
  /** In the shape of the contract, but for the proof of work. */
  corpo: unknown;
}

interface RigaSospeso {
  id: number;
  modulo: string;
  luogo: Luogo;
  corpo: unknown;
  createdAt: string;
  distretto: { slug: string };
}

/** Undoes a post that was only tried. */
class Provato extends Error {}

function ricevutaScritta({ nascita }: Ammesso): string {
  const { ricevuta, termine } = valoriRichiesta(nascita, 'it');
  return [
    `Il numero della ricevuta è ${ricevuta}: conservalo.`,
    ...(termine ? [`L’ufficio risponde entro il ${termine}.`] : []),
  ].join(' ');
}

/**
 * Posts from the plain pages, where no script does a proof of work: the mailbox that they name answers for them instead. Until it
 * does a post is one row that nobody reads; then it becomes a request as any other, its address confirmed already.
 */
export function createSospesi({ strapi }: { strapi: Core.Strapi }) {
  const chiavi = createChiavi<object>({ strapi });
  const quote = createQuote({ strapi });
  const deposito = createDeposito({ strapi });
  const righe = () => strapi.db.query(uidTipo('sospeso'));
  const transazione = <T>(opera: () => Promise<T>) =>
    inTransazione(strapi, impostazioniModuli(strapi).attesaDatabase, opera);

  const diRichiesta = (modulo: Modulo): modulo is ModuloSospendibile =>
    servizio(strapi, 'richieste').conosce(modulo.tipo);

  /** The form of that name, if its posts become requests: those that a script must go on with have no plain page. */
  function chiamato(nome: string): ModuloSospendibile | null {
    const modulo = servizio(strapi, 'moduli').chiamato(nome);
    return modulo && diRichiesta(modulo) ? modulo : null;
  }

  function leggi({ modulo, corpo }: Pick<Compilazione, 'modulo' | 'corpo'>): Invio {
    const invio = modulo.valida({ ...(corpo as object), sfida: 'e-mail' });
    if (invio.trappola) throw sospetto();
    return invio;
  }

  /** Refuses what would be refused at the confirmation: it is done, and undone. */
  async function prova({ modulo, luogo, distretto, corpo }: Compilazione): Promise<void> {
    const invio = leggi({ modulo, corpo });
    try {
      await transazione(async () => {
        const riga = await distrettoPubblico(strapi, distretto);
        await deposito.ammetti({ modulo, luogo, invio, distretto: riga }, await deposito.accettate(riga, modulo));
        throw new Provato();
      });
    } catch (errore) {
      if (!(errore instanceof Provato)) throw errore;
    }
  }

  return {
    chiamato,
    prova,

    /** Holds a post and asks its mailbox, once for each key. `indirizzo` is the client's. Gives the address that was written to. */
    async tieni(compilazione: Compilazione & { chiave: string; indirizzo: string }): Promise<string> {
      const { modulo, luogo, corpo, chiave, indirizzo } = compilazione;
      const invio = leggi(compilazione);
      const { email, lingua } = invio;
      const impronte = quote.impronte(email, indirizzo);
      const voce = {
        ambito: `${ambitoDi(compilazione.distretto, modulo, luogo)} in sospeso`,
        chiave,
        impronta: improntaContenuto(invio.contenuto),
      };
      // What was taken once is taken, whatever has closed meanwhile.
      if (await transazione(async () => (await chiavi.leggi([voce])).cerca(voce))) return email;
      await prova(compilazione);
      return transazione(async () => {
        const distretto = await distrettoPubblico(strapi, compilazione.distretto);
        await blocca(strapi, ...nomiDi({ ...voce, impronte }));
        if ((await chiavi.leggi([voce])).cerca(voce)) return email;
        (await quote.leggi([impronte])).esigi(impronte);
        await chiavi.registra([{ ...voce, ...impronte, risposta: {} }]);
        const documentId = await inserisci(strapi, uidTipo('sospeso'), {
          modulo: modulo.nome,
          luogo,
          corpo,
          scade: new Date(Date.now() + GIORNI_SOSPESO * 86_400_000),
          distretto: distretto.id,
          publishedAt: new Date(),
        });
        await servizio(strapi, 'posta').accoda({
          modello: 'conferma-invio',
          destinatario: email,
          lingua,
          parametri: { tipo: modulo.tipo },
          richiesta: { tipo: 'sospeso', documentId },
          distretto: distretto.id,
        });
        return email;
      });
    },

    /**
     * The mailbox answers for what was sent: in the running transaction it becomes a request, and nothing is left of the row. Tells
     * what has happened; null where there is none any more. Throws 422 where the form or the meeting has closed meanwhile.
     */
    async conferma(documentId: string): Promise<string | null> {
      const riga: RigaSospeso | null = await righe().findOne({
        where: { documentId, scade: { $gt: new Date(Date.now()) } },
        populate: { distretto: true },
      });
      const modulo = riga && chiamato(riga.modulo);
      if (!modulo) return null;
      const { luogo, corpo, createdAt } = riga;
      const post = {
        modulo,
        luogo,
        invio: leggi({ modulo, corpo }),
        distretto: await distrettoPubblico(strapi, riga.distretto.slug),
      };
      // Its privacy notice is one of the moment when it was made.
      const accettate = await deposito.accettate(post.distretto, modulo, new Date(createdAt));
      const ammesso = await deposito.ammetti(post, accettate);
      const [nata = ''] = await deposito.conserva([ammesso], true);
      await righe().delete({ where: { id: riga.id } });
      const detto = await servizio(strapi, 'richieste').conferma(modulo.tipo, ammesso.esito.confermata ?? nata);
      return ammesso.esito.confermata ? detto : `${detto} ${ricevutaScritta(ammesso)}`;
    },
  };
}

export type Sospesi = ReturnType<typeof createSospesi>;
