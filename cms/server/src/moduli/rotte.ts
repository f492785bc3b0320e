import type { Core } from '@strapi/strapi';
import { PERCORSO_API } from '../modello/nomi';
import { servizio } from '../servizi';
import type { Chiamata, Gestore } from '../vetrina/http/gestori';
import { distrettoPubblico } from './distretti';
import { esigiTipo, leggiCorpo } from './http/corpo';
import { chiaveIndirizzo, type IndirizzoCliente } from './http/indirizzo-cliente';
import { rifiuto } from './http/rifiuti';
import { inviaErrore, inviaJson } from './http/risposta';
import { impostazioniModuli } from './impostazioni';
import { createAccettazione } from './invio/accettazione';
import { leggiChiave } from './invio/chiavi';
import { inTransazione } from './invio/transazione';
import type { DistrettoModuli, Luogo, Modulo } from './modulo';
import type { Limiti } from './spam/limiti';
import { createPrezzo } from './spam/prezzo';
import { createSfida } from './spam/sfida';
import { interpretaJson } from './validazione/json';

interface Dipendenze {
  strapi: Core.Strapi;
  limiti: Limiti;
  indirizzoCliente: IndirizzoCliente;
}

/** The forms' public addresses. Cookies are not read, whoever sends them. */
export function registraRotte({ strapi, limiti, indirizzoCliente }: Dipendenze): void {
  const gestori = servizio(strapi, 'gestori');
  const accettazione = createAccettazione({ strapi });
  const sfide = createSfida({ strapi });
  const prezzo = createPrezzo({ strapi });
  const base = `${PERCORSO_API}/distretti/:distretto`;

  const protetto =
    (gestore: Gestore): Gestore =>
    async (chiamata) => {
      try {
        await gestore(chiamata);
      } catch (errore) {
        inviaErrore(chiamata.res, rifiuto(strapi, errore));
      }
    };

  const ricevi =
    (modulo: Modulo) =>
    async ({ req, res, parametri }: Chiamata) => {
      esigiTipo(req, 'application/json');
      const testo = await leggiCorpo(req);
      const chiave = leggiChiave(req.headers['idempotency-key']);
      const invio = modulo.valida(interpretaJson(testo));
      const { distretto = '', ...luogo } = parametri;
      const risposta = await accettazione.accetta({
        modulo,
        distretto,
        luogo,
        chiave,
        invio,
        indirizzo: indirizzoCliente(req),
      });
      inviaJson(res, 202, JSON.stringify(risposta));
    };

  /** Answers now, from the database: what is told must not be a minute old. */
  const rispondi =
    (
      limite: 'sfide' | 'consultazioni',
      leggi: (distretto: DistrettoModuli, luogo: Luogo, cliente: string) => Promise<object>,
    ) =>
    async ({ req, res, parametri }: Chiamata) => {
      const cliente = chiaveIndirizzo(indirizzoCliente(req));
      await limiti.esigi(limite, cliente);
      const { distretto = '', ...luogo } = parametri;
      const risposta = await inTransazione(strapi, impostazioniModuli(strapi).attesaDatabase, async () =>
        leggi(await distrettoPubblico(strapi, distretto), luogo, cliente),
      );
      inviaJson(res, 200, JSON.stringify(risposta));
    };

  for (const modulo of servizio(strapi, 'moduli').tutti()) {
    const { informa } = modulo;
    gestori.registra({
      modello: `${base}/${modulo.percorso ?? modulo.nome}`,
      metodi: { POST: protetto(ricevi(modulo)), ...(informa && { GET: protetto(rispondi('consultazioni', informa)) }) },
    });
  }
  gestori.registra({
    modello: `${base}/sfida`,
    metodi: {
      GET: protetto(rispondi('sfide', async ({ slug }, _luogo, cliente) => sfide.emetti(slug, await prezzo(cliente)))),
    },
  });
}
