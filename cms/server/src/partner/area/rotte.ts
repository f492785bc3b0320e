import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { ingressoArea, visitaArea } from '../../../../contracts/area';
import { PERCORSO_API } from '../../modello/nomi';
import { distrettoPubblico } from '../../moduli/distretti';
import { esigiTipo, leggiCorpo } from '../../moduli/http/corpo';
import { ErrorePubblico } from '../../moduli/http/errore';
import { rifiuto } from '../../moduli/http/rifiuti';
import { inviaErrore, inviaJson } from '../../moduli/http/risposta';
import { impostazioniModuli } from '../../moduli/impostazioni';
import { inTransazione } from '../../moduli/invio/transazione';
import type { DistrettoModuli } from '../../moduli/modulo';
import { interpretaJson } from '../../moduli/validazione/json';
import { leggiCome } from '../../moduli/validazione/leggi';
import { servizio } from '../../servizi';
import type { Gestore } from '../../vetrina/http/gestori';
import type { Visita } from './visite';

/** The same for wrong, expired, replaced or used: who guesses learns nothing. */
const NON_VALIDO =
  'Il collegamento o il codice non è valido, è scaduto oppure è già stato usato: chiedine uno nuovo con il tuo indirizzo.';
const FINITA = 'La visita è finita: chiedi un nuovo collegamento con il tuo indirizzo.';

/** What a visit may do. */
export interface Azione {
  /** The last segment of its address. */
  nome: string;
  /** Reads what was sent, or throws 400: whose visit it claims to be, and what is to be done in it, in one transaction. */
  leggi: (corpo: unknown) => { visita: string; esegui: (visita: Visita) => Promise<object> };
}

/** Closes an action over the shape of what it is sent. `esegui` answers `data`. */
export const azione = <S extends z.ZodType<{ visita: string }>>(
  nome: string,
  schema: S,
  esegui: (visita: Visita, corpo: z.infer<S>) => Promise<object>,
): Azione => ({
  nome,
  leggi(corpo) {
    const letto = leggiCome(schema, corpo);
    return { visita: letto.visita, esegui: (visita) => esegui(visita, letto) };
  },
});

/**
 * The addresses of the partners' own area: `POST .../distretti/{slug}/area/{azione}`. Secrets travel in bodies alone; all of it is
 * answered before Koa, so that the access log never sees it, and is kept by no cache.
 */
export function registraArea({ strapi }: { strapi: Core.Strapi }, azioni: readonly Azione[]): void {
  const visite = servizio(strapi, 'visite');

  function rotta<T>(
    nome: string,
    limite: 'codici' | 'sfide',
    leggi: (corpo: unknown) => T,
    opera: (distretto: DistrettoModuli, letto: T) => Promise<object>,
  ): void {
    const POST: Gestore = async ({ req, res, parametri }) => {
      try {
        esigiTipo(req, 'application/json');
        await servizio(strapi, 'limiti').esigi(limite, servizio(strapi, 'cliente').chiave(req));
        const letto = leggi(interpretaJson(await leggiCorpo(req)));
        const data = await inTransazione(strapi, impostazioniModuli(strapi).attesaDatabase, async () =>
          opera(await distrettoPubblico(strapi, parametri.distretto ?? ''), letto),
        );
        inviaJson(res, 200, JSON.stringify({ data }));
      } catch (errore) {
        inviaErrore(res, rifiuto(strapi, errore));
      }
    };
    const modello = `${PERCORSO_API}/distretti/:distretto/area/${nome}`;
    servizio(strapi, 'gestori').registra({ modello, metodi: { POST } });
  }

  rotta(
    'visita',
    'codici',
    (corpo) => leggiCome(ingressoArea, corpo),
    async (distretto, segreto) => {
      const aperta = await visite.apri(distretto, segreto);
      if (!aperta) throw new ErrorePubblico(403, NON_VALIDO);
      return aperta;
    },
  );

  for (const { nome, leggi } of azioni)
    rotta(nome, 'sfide', leggi, async (distretto, { visita, esegui }) => {
      const aperta = await visite.trova(distretto, visita);
      if (!aperta) throw new ErrorePubblico(403, FINITA);
      return esegui(aperta);
    });

  // Who leaves twice, or too late, has left.
  rotta(
    'uscita',
    'sfide',
    (corpo) => leggiCome(visitaArea, corpo),
    async (distretto, { visita }) => {
      const aperta = await visite.trova(distretto, visita);
      if (aperta) await visite.chiudi({ documentId: aperta.documentId });
      return { stato: 'chiusa' };
    },
  );
}
