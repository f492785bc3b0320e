import type { Core } from '@strapi/strapi';
import type { RispostaInvio } from '../../../../contracts/invii';
import { impostazioniModuli } from '../impostazioni';
import { createQuote } from '../spam/quote';
import { createSfida } from '../spam/sfida';
import { ambitoDi, improntaContenuto } from './chiavi';
import { createCorsia } from './corsia';
import { createLotto } from './lotto';
import { nomiDi, type Arrivo, type Pratica } from './pratica';
import { eDoppione, eOccupato, eSenzaSpazio, inTransazione } from './transazione';

/** As many as keep who reads waiting for no longer than a single save does. */
const INSIEME = 64;

/** From a validated post to a stored request: all of it in one transaction, or nothing. Posts that come together share one. */
export function createAccettazione({ strapi }: { strapi: Core.Strapi }) {
  const sfide = createSfida({ strapi });
  const quote = createQuote({ strapi });
  const conserva = createLotto({ strapi });
  const attesa = () => impostazioniModuli(strapi).attesaDatabase;

  const insieme = (lotto: readonly Pratica[]) => inTransazione(strapi, attesa(), () => conserva(lotto));

  async function daSola(pratica: Pratica): Promise<RispostaInvio> {
    const prova = async (): Promise<RispostaInvio> => {
      const [esito] = await insieme([pratica]);
      if (esito?.status === 'fulfilled') return esito.value;
      throw esito?.reason;
    };
    try {
      return await prova();
    } catch (errore) {
      // Another post with the same key or challenge has just been stored: the second look finds it.
      if (eDoppione(errore)) return prova();
      throw errore;
    }
  }

  const corsia = createCorsia({
    massimo: INSIEME,
    nomi: nomiDi,
    async opera(lotto: readonly Pratica[]): Promise<PromiseSettledResult<RispostaInvio>[]> {
      try {
        return await insieme(lotto);
      } catch (errore) {
        if (eOccupato(errore) || eSenzaSpazio(errore)) throw errore;
        // One of them cannot be stored, and nothing was: now each answers for itself.
        const esiti: PromiseSettledResult<RispostaInvio>[] = [];
        for (const pratica of lotto) esiti.push(...(await Promise.allSettled([daSola(pratica)])));
        return esiti;
      }
    },
  });

  async function istruisci(arrivo: Arrivo): Promise<Pratica> {
    const { modulo, distretto, luogo, indirizzo, invio } = arrivo;
    return {
      ...arrivo,
      ambito: ambitoDi(distretto, modulo, luogo),
      impronta: improntaContenuto(invio.contenuto),
      impronte: quote.impronte(invio.email, indirizzo),
      sfida: invio.trappola ? null : await sfide.verifica(invio.sfida, distretto),
    };
  }

  return {
    async accetta(arrivo: Arrivo): Promise<RispostaInvio> {
      const pratica = await istruisci(arrivo);
      return arrivo.modulo.daSolo ? daSola(pratica) : corsia(pratica, attesa());
    },
  };
}

export type Accettazione = ReturnType<typeof createAccettazione>;
