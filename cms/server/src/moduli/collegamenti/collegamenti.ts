import { createHmac, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { FRAMMENTO_AREA } from '../../../../contracts/limiti';
import { uidTipo } from '../../modello/nomi';
import { servizio } from '../../servizi';
import { codiceCasuale, normalizzaCodice } from '../invio/codice';
import type { TipoPratica } from '../modulo';
import { chiaviDerivate } from '../segreti';
import { REGIMI, type Scopo } from './scopi';
import { PERCORSI } from './script';

interface Oggetto {
  scopo: Scopo;
  tipo: TipoPratica;
  richiesta: string;
}

interface DaConiare extends Oggetto {
  /** Document id of the message that it goes into: sent again, it revokes the link that it carried before. */
  messaggio: string;
  /** Whether those made before are to hold beside it. */
  insieme: boolean;
  /** Id of the distretto in whose name it is sent. */
  distretto: number;
}

/** What a link is redeemed for. */
export type Riscattato = Pick<DaConiare, 'tipo' | 'richiesta' | 'messaggio'>;

/** What people bring back from a mail: the token of its link, or the code that they typed. */
export type Segreto = { token: string } | { codice: string };

interface RigaCollegamento {
  id: number;
  tipoRichiesta: TipoPratica;
  richiesta: string;
  messaggio: string;
}

/**
 * Links sent by mail. Only keyed digests are stored, so that who reads the database can use neither link nor code, short as
 * the code is.
 */
export function createCollegamenti({ strapi }: { strapi: Core.Strapi }) {
  const collegamenti = () => strapi.db.query(uidTipo('collegamento'));

  const impronte = (segreto: string) =>
    chiaviDerivate(strapi, 'collegamento').map((chiave) => createHmac('sha256', chiave).update(segreto).digest('hex'));

  const revoca = (quali: object) =>
    collegamenti().updateMany({
      where: { ...quali, usato: { $null: true }, revocato: { $null: true } },
      data: { revocato: new Date() },
    });

  return {
    /** Makes a link and its code, and revokes those whose place it takes. */
    async conia({ scopo, tipo: tipoRichiesta, richiesta, messaggio, insieme, distretto }: DaConiare) {
      const { oreValide, unico } = REGIMI[scopo];
      const token = randomBytes(32).toString('base64url');
      const codice = codiceCasuale();
      await strapi.db.transaction(async () => {
        if (!insieme) await revoca({ scopo, tipoRichiesta, richiesta, ...(!unico && { messaggio }) });
        await collegamenti().create({
          data: {
            impronta: impronte(token)[0],
            improntaCodice: impronte(codice)[0],
            scopo,
            tipoRichiesta,
            richiesta,
            messaggio,
            scade: new Date(Date.now() + oreValide * 60 * 60 * 1000),
          },
        });
      });
      const indirizzi = servizio(strapi, 'indirizzi');
      const pagina =
        scopo === 'area' ? await indirizzi.areaPartner(distretto) : `${indirizzi.base()}${PERCORSI[scopo]}`;
      // On a page of the distretto's own site other fragments may have a meaning: this one says whose it is.
      const frammento = scopo === 'area' ? `${FRAMMENTO_AREA}${token}` : token;
      return { indirizzo: `${pagina}#${frammento}`, codice, pagina, oreValide };
    },

    /** Ends all links that are good for this: there is nothing left to do with them. */
    async revoca({ scopo, tipo: tipoRichiesta, richiesta }: Oggetto): Promise<void> {
      await revoca({ scopo, tipoRichiesta, richiesta });
    },

    /** Whether one is on its way that is good for this: sent and not used yet. */
    async inSospeso({ scopo, tipo: tipoRichiesta, richiesta }: Oggetto): Promise<boolean> {
      const quali = { scopo, tipoRichiesta, richiesta, usato: { $null: true }, revocato: { $null: true } };
      return (await collegamenti().count({ where: quali })) > 0;
    },

    /**
     * Uses a link up, once, and those to the same thing with it, inside the running transaction, which holds the request from
     * here on; one that may be used again stays as it is. Null if it is unknown, expired, revoked or used: no telling which.
     */
    async riscatta(scopo: Scopo, segreto: Segreto): Promise<Riscattato | null> {
      const prova =
        'token' in segreto
          ? { impronta: { $in: impronte(segreto.token) } }
          : { improntaCodice: { $in: impronte(normalizzaCodice(segreto.codice)) } };
      const adesso = new Date(Date.now());
      const valido = { scopo, usato: { $null: true }, revocato: { $null: true }, scade: { $gt: adesso } };
      const riga: RigaCollegamento | null = await collegamenti().findOne({ where: { ...prova, ...valido } });
      if (!riga) return null;
      const { tipoRichiesta, richiesta, messaggio } = riga;
      // The office may be moving the request: it holds the request first and revokes links then, and so must this.
      await servizio(strapi, 'richieste').blocca(tipoRichiesta, richiesta);
      const { ripetibile = false } = REGIMI[scopo];
      const { count } = await collegamenti().updateMany({
        where: { id: riga.id, ...valido },
        data: { usato: ripetibile ? null : adesso },
      });
      if (count !== 1) return null;
      if (!ripetibile) await revoca({ scopo, tipoRichiesta, richiesta });
      return { tipo: tipoRichiesta, richiesta, messaggio };
    },
  };
}

export type Collegamenti = ReturnType<typeof createCollegamenti>;
