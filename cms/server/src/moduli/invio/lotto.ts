import type { Core } from '@strapi/strapi';
import type { RispostaInvio } from '../../../../contracts/invii';
import { uidTipo } from '../../modello/nomi';
import { ErrorePubblico } from '../http/errore';
import { createAmmissione, type Ammessa } from './ammissione';
import { createChiavi } from './chiavi';
import { createDeposito } from './deposito';
import { blocca } from './lucchetto';
import { nomiDi, type Pratica } from './pratica';

/**
 * Stores posts that came together, in the running transaction: what one of them is refused for is its own, and what goes wrong with
 * the database is everybody's. Gives the outcomes in their order.
 */
export function createLotto({ strapi }: { strapi: Core.Strapi }) {
  const chiavi = createChiavi<RispostaInvio>({ strapi });
  const ammissione = createAmmissione({ strapi });
  const deposito = createDeposito({ strapi });

  async function conserva(ammesse: readonly Ammessa[]): Promise<void> {
    await chiavi.registra(
      ammesse.map(({ ambito, chiave, impronta, impronte, risposta }) => ({
        ambito,
        chiave,
        impronta,
        ...impronte,
        risposta,
      })),
    );
    await strapi.db
      .query(uidTipo('sfida-usata'))
      .createMany({ data: ammesse.map(({ sfida: { impronta, scade } }) => ({ impronta, scade })) });
    for (const tipo of new Set(ammesse.map(({ modulo }) => modulo.tipo)))
      await deposito.conserva(
        ammesse.filter(({ modulo }) => modulo.tipo === tipo),
        false,
      );
  }

  return async (lotto: readonly Pratica[]): Promise<PromiseSettledResult<RispostaInvio>[]> => {
    await blocca(strapi, ...lotto.flatMap(nomiDi));
    const ammetti = await ammissione.apri(lotto);
    const ammesse: Ammessa[] = [];
    const esiti: PromiseSettledResult<RispostaInvio>[] = [];
    for (const pratica of lotto)
      try {
        const ammessa = await ammetti(pratica);
        if ('precedente' in ammessa) esiti.push({ status: 'fulfilled', value: ammessa.precedente });
        else {
          ammesse.push(ammessa);
          esiti.push({ status: 'fulfilled', value: ammessa.risposta });
        }
      } catch (motivo) {
        if (!(motivo instanceof ErrorePubblico)) throw motivo;
        esiti.push({ status: 'rejected', reason: motivo });
      }
    if (ammesse.length > 0) await conserva(ammesse);
    return esiti;
  };
}
