import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { impostazioniModuli } from '../impostazioni';
import { fraMesi, giornoARoma } from '../invio/scadenze';
import type { TipoPratica } from '../modulo';
import { createRonda } from '../ronda';
import { createAnonimizzazione, type Anonimizzabile } from './anonimizzazione';
import type { RegolaConservazione } from './regole';
import { createScarti, type Serviti } from './scarti';

/** Rows looked at in one go: a process that ends half-way has done whole ones. */
const LOTTO = 100;

/** Months for a request that came without a notice, which would say how many. */
const MESI_SENZA_INFORMATIVA = 24;

interface Dovuta extends Anonimizzabile {
  conservaFino: string | null;
}

/**
 * Storage limitation (art. 5(1)(e) GDPR): on the day after the last that the notice promised, requests stop telling who made them.
 * What remains counts, and says nothing of anybody. The change log says which, and why.
 */
export function createConservazione({ strapi }: { strapi: Core.Strapi }) {
  const regole = new Map<TipoPratica, RegolaConservazione>();
  const scarti = createScarti({ strapi });
  const anonimizza = createAnonimizzazione({ strapi, scarti });

  const scadute = ({ inCorso: aperti }: RegolaConservazione, ancoraAperte: boolean) => {
    const adesso = new Date(Date.now());
    return {
      anonimizzata: { $null: true },
      stato: ancoraAperte ? { $in: aperti } : { $notIn: aperti },
      $or: [
        { conservaFino: { $lt: giornoARoma(adesso) } },
        { conservaFino: { $null: true }, createdAt: { $lt: new Date(fraMesi(adesso, -MESI_SENZA_INFORMATIVA)) } },
      ],
    };
  };

  const dovute = (regola: RegolaConservazione): Promise<Dovuta[]> =>
    strapi.db.query(uidTipo(regola.tipo)).findMany({
      where: scadute(regola, false),
      populate: { distretto: true },
      orderBy: { id: 'asc' },
      limit: LOTTO,
    });

  const motivo = ({ conservaFino }: Dovuta) =>
    conservaFino
      ? `Conservata fino al ${conservaFino}`
      : `Senza informativa: conservata per ${MESI_SENZA_INFORMATIVA} mesi`;

  async function anonimizzaScadute(regola: RegolaConservazione): Promise<number> {
    let fatte = 0;
    for (let righe = await dovute(regola); righe.length > 0; righe = await dovute(regola))
      for (const riga of righe) if (await anonimizza(regola, riga, motivo(riga))) fatte += 1;
    return fatte;
  }

  async function fai(): Promise<void> {
    let [fatte, aperte] = [0, 0];
    for (const regola of regole.values()) {
      fatte += await anonimizzaScadute(regola);
      aperte += await strapi.db.query(uidTipo(regola.tipo)).count({ where: scadute(regola, true) });
    }
    await scarti.buttaServiti();
    if (fatte > 0) strapi.log.info(`Requests past their retention date: ${fatte} anonymised, ${aperte} still open`);
  }

  const intervallo = () => impostazioniModuli(strapi).intervalloConservazione;

  return {
    ...createRonda({ strapi, che: 'The retention of requests', intervallo, fai }),

    registra(regola: RegolaConservazione): void {
      regole.set(regola.tipo, regola);
    },

    /** Rows of a type that may be thrown away, whoever's they are. */
    scarta: (tipo: string, quali: Serviti) => scarti.registra(tipo, quali),

    /** Who made a request asks not to be known any more (art. 17 GDPR). False where the request is open, or says nothing of anybody already. */
    async suRichiesta(tipo: TipoPratica, documentId: string): Promise<boolean> {
      const regola = regole.get(tipo);
      const riga: Dovuta | null = await strapi.db
        .query(uidTipo(tipo))
        .findOne({ where: { documentId }, populate: { distretto: true } });
      if (!regola || !riga || regola.inCorso.includes(riga.stato)) return false;
      return anonimizza(regola, riga, 'Chiesto da chi aveva scritto (art. 17 GDPR)');
    },
  };
}

export type Conservazione = ReturnType<typeof createConservazione>;
