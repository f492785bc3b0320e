import { createHmac, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { servizio } from '../../servizi';
import { codiceCasuale, normalizzaCodice } from '../invio/codice';
import type { TipoRichiesta } from '../modulo';
import { chiaviDerivate } from '../segreti';
import { PERCORSI } from './script';

/** What a link is good for, and nothing else; and for how many hours. Who signs up early may withdraw months later. */
const ORE_VALIDE = { conferma: 48, ritiro: 24 * 180 } as const;
export type Scopo = keyof typeof ORE_VALIDE;

interface Oggetto {
  scopo: Scopo;
  tipo: TipoRichiesta;
  richiesta: string;
}

/** What people bring back from a mail: the token of its link, or the code that they typed. */
export type Segreto = { token: string } | { codice: string };

interface RigaCollegamento {
  id: number;
  tipoRichiesta: TipoRichiesta;
  richiesta: string;
}

/**
 * Links sent by mail. Only keyed digests are stored, so that who reads the database can use neither link nor code, short as
 * the code is.
 */
export function createCollegamenti({ strapi }: { strapi: Core.Strapi }) {
  const collegamenti = () => strapi.db.query(uidTipo('collegamento'));

  const impronte = (segreto: string) =>
    chiaviDerivate(strapi, 'collegamento').map((chiave) => createHmac('sha256', chiave).update(segreto).digest('hex'));

  const revoca = ({ scopo, tipo, richiesta }: Oggetto, adesso: Date) =>
    collegamenti().updateMany({
      where: { scopo, tipoRichiesta: tipo, richiesta, usato: { $null: true }, revocato: { $null: true } },
      data: { revocato: adesso },
    });

  return {
    /** Makes a link and its code, and revokes those made before for the same thing, unless they are to hold `insieme`. */
    async conia({ scopo, tipo, richiesta }: Oggetto, insieme = false) {
      const token = randomBytes(32).toString('base64url');
      const codice = codiceCasuale();
      const adesso = new Date();
      await strapi.db.transaction(async () => {
        if (!insieme) await revoca({ scopo, tipo, richiesta }, adesso);
        await collegamenti().create({
          data: {
            impronta: impronte(token)[0],
            improntaCodice: impronte(codice)[0],
            scopo,
            tipoRichiesta: tipo,
            richiesta,
            scade: new Date(adesso.getTime() + ORE_VALIDE[scopo] * 60 * 60 * 1000),
          },
        });
      });
      const pagina = `${servizio(strapi, 'indirizzi').base()}${PERCORSI[scopo]}`;
      return { indirizzo: `${pagina}#${token}`, codice, pagina, oreValide: ORE_VALIDE[scopo] };
    },

    /** Uses a link up, once, and those to the same thing with it, inside the running transaction. Null if it is unknown, expired, revoked or used: no telling which. */
    async riscatta(scopo: Scopo, segreto: Segreto): Promise<{ tipo: TipoRichiesta; richiesta: string } | null> {
      const prova =
        'token' in segreto
          ? { impronta: { $in: impronte(segreto.token) } }
          : { improntaCodice: { $in: impronte(normalizzaCodice(segreto.codice)) } };
      const adesso = new Date();
      const valido = { scopo, usato: { $null: true }, revocato: { $null: true }, scade: { $gt: adesso } };
      const riga: RigaCollegamento | null = await collegamenti().findOne({ where: { ...prova, ...valido } });
      if (!riga) return null;
      const { count } = await collegamenti().updateMany({
        where: { id: riga.id, usato: { $null: true } },
        data: { usato: adesso },
      });
      if (count !== 1) return null;
      const oggetto = { tipo: riga.tipoRichiesta, richiesta: riga.richiesta };
      await revoca({ scopo, ...oggetto }, adesso);
      return oggetto;
    },
  };
}

export type Collegamenti = ReturnType<typeof createCollegamenti>;
