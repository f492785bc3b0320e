import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { inserisciInsieme } from '../modello/inserisci';
import { uidTipo } from '../modello/nomi';
import type { TipoPratica } from '../moduli/modulo';
import { impostazioniPosta } from './impostazioni';
import { modelloDi, type NomeModello, type ParametriModello } from './modelli';
import type { Lingua } from './modelli/modello';

/** A message to queue: template and parameters, not text. */
export interface DaInviare<N extends NomeModello> {
  modello: N;
  destinatario: string;
  lingua: Lingua;
  parametri: ParametriModello<N>;
  richiesta: { tipo: TipoPratica; documentId: string };
  /** Id of the distretto in whose name it is sent. */
  distretto: number;
}

const indirizzo = z.email().max(254);

/** The outbox. `sveglia` is called once what was queued is committed. */
export function createCoda({ strapi, sveglia }: { strapi: Core.Strapi; sveglia: () => void }) {
  const messaggi = () => strapi.db.query(uidTipo('messaggio'));

  const nuovoMessageId = () => {
    const dominio = impostazioniPosta(strapi).mittente.split('@')[1] ?? 'piano-di-zona.invalid';
    return `<${randomUUID()}@${dominio}>`;
  };

  const poiSveglia = (opera: () => Promise<unknown>) =>
    strapi.db.transaction(async ({ onCommit }) => {
      await opera();
      onCommit(sveglia);
    });

  const riga = <N extends NomeModello>({ richiesta, parametri, destinatario, ...resto }: DaInviare<N>) => ({
    ...resto,
    destinatario: indirizzo.parse(destinatario),
    parametri: modelloDi(resto.modello).parametri.parse(parametri),
    tipoRichiesta: richiesta.tipo,
    richiesta: richiesta.documentId,
    prossimoTentativo: new Date(),
    messageId: nuovoMessageId(),
    publishedAt: new Date(),
  });

  async function accodaInsieme<N extends NomeModello>(daInviare: readonly DaInviare<N>[]): Promise<void> {
    if (daInviare.length > 0)
      await poiSveglia(() => inserisciInsieme(strapi, uidTipo('messaggio'), daInviare.map(riga)));
  }

  return {
    /** Queues messages in the running transaction: they are sent if and only if what they tell about is stored. */
    accodaInsieme,

    /** The same for one. */
    accoda: <N extends NomeModello>(messaggio: DaInviare<N>): Promise<void> => accodaInsieme([messaggio]),

    /**
     * Queues a message once more, as a new one for the recipient's mailbox: with the old Message-ID many would drop it.
     * False if there is none, or it is about to be sent anyway.
     */
    async rimanda(documentId: string): Promise<boolean> {
      let quanti = 0;
      await poiSveglia(async () => {
        const esito = await messaggi().updateMany({
          where: { documentId, stato: { $in: ['inviato', 'fallito', 'annullato'] } },
          data: {
            stato: 'da_inviare',
            tentativi: 0,
            prossimoTentativo: new Date(),
            presoDa: null,
            presoFino: null,
            errore: null,
            messageId: nuovoMessageId(),
          },
        });
        quanti = esito.count;
      });
      return quanti > 0;
    },
  };
}
