import type { Core } from '@strapi/strapi';
import type { RispostaInvio } from '../../../../contracts/invii';
import { uidTipo } from '../../modello/nomi';
import { servizio } from '../../servizi';
import { distrettoPubblico } from '../distretti';
import { chiaveIndirizzo } from '../http/indirizzo-cliente';
import type { Informativa } from '../informative';
import type { DistrettoModuli } from '../modulo';
import { createQuote } from '../spam/quote';
import type { SfidaRisolta } from '../spam/sfida';
import { sospetto } from '../spam/sospetto';
import { createChiavi } from './chiavi';
import { createDeposito, type Ammesso } from './deposito';
import type { Pratica } from './pratica';

/** A post that may be stored, with the challenge that it uses up. */
export interface Ammessa extends Omit<Pratica, keyof Ammesso | 'sfida'>, Ammesso {
  sfida: SfidaRisolta;
}

/** Asks once for each name, however often it is asked for. */
function unaVolta<T>(): (nome: string, chiedi: () => Promise<T>) => Promise<T> {
  const risposte = new Map<string, Promise<T>>();
  return (nome, chiedi) => {
    const risposta = risposte.get(nome) ?? chiedi();
    risposte.set(nome, risposta);
    return risposta;
  };
}

/** Which posts of a lot are stored. The order of the checks is the contract's: an answer that was given is given again, whatever has changed. */
export function createAmmissione({ strapi }: { strapi: Core.Strapi }) {
  const chiavi = createChiavi<RispostaInvio>({ strapi });
  const quote = createQuote({ strapi });
  const deposito = createDeposito({ strapi });
  const contate = new WeakSet<Pratica>();

  async function sfideUsate(lotto: readonly Pratica[]): Promise<Set<string>> {
    const impronte = lotto.flatMap(({ sfida }) => sfida?.impronta ?? []);
    const usate: { impronta: string }[] = await strapi.db
      .query(uidTipo('sfida-usata'))
      .findMany({ select: ['impronta'], where: { impronta: { $in: impronte } } });
    return new Set(usate.map(({ impronta }) => impronta));
  }

  return {
    /** Reads what the checks of all need; the answer looks at one post, gives what it was answered before or lets it in, or throws why not. */
    async apri(lotto: readonly Pratica[]) {
      const precedenti = await chiavi.leggi(lotto);
      const usate = await sfideUsate(lotto);
      const avute = await quote.leggi(lotto.map(({ impronte }) => impronte));
      const distretti = unaVolta<DistrettoModuli>();
      const informative = unaVolta<Informativa[]>();

      return async (pratica: Pratica): Promise<Ammessa | { precedente: RispostaInvio }> => {
        const { modulo, luogo, indirizzo, invio, impronte, sfida } = pratica;
        const distretto = await distretti(pratica.distretto, () => distrettoPubblico(strapi, pratica.distretto));
        const precedente = precedenti.cerca(pratica);
        if (precedente) return { precedente };

        // Once, however often its lot is tried again.
        if (!contate.has(pratica)) {
          contate.add(pratica);
          await servizio(strapi, 'limiti').esigi('invii', chiaveIndirizzo(indirizzo));
        }
        if (!sfida || usate.has(sfida.impronta)) throw sospetto();
        avute.esigi(impronte);
        const accettate = await informative(`${modulo.nome} ${distretto.slug}`, () =>
          deposito.accettate(distretto, modulo),
        );
        const ammesso = await deposito.ammetti({ modulo, distretto, luogo, invio }, accettate);
        avute.conta(impronte);
        usate.add(sfida.impronta);
        return { ...pratica, ...ammesso, sfida };
      };
    },
  };
}
