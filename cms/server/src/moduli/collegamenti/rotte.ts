import type { ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { INTESTAZIONI_RISERVATE } from '../../pagine/guscio';
import { servizio } from '../../servizi';
import type { Chiamata } from '../../vetrina/http/gestori';
import { esigiTipo, leggiCorpo } from '../http/corpo';
import { chiaveIndirizzo, type IndirizzoCliente } from '../http/indirizzo-cliente';
import { rifiuto } from '../http/rifiuti';
import { riprova } from '../http/risposta';
import { impostazioniModuli } from '../impostazioni';
import { inTransazione } from '../invio/transazione';
import type { Limiti } from '../spam/limiti';
import { esigiCampi } from './campi';
import { leggiCompilato, type Compilato } from './compilato';
import { PAROLE } from './parole';
import { paginaDomanda, paginaFatto, paginaNonValido, paginaRifiuto } from './pagina';
import type { ScopoPagina } from './scopi';
import { PERCORSI, PERCORSO_SCRIPT, SCRIPT } from './script';

interface Dipendenze {
  strapi: Core.Strapi;
  limiti: Limiti;
  indirizzoCliente: IndirizzoCliente;
}

function invia(res: ServerResponse, stato: number, pagina: string, extra: Record<string, string> = {}): void {
  res.writeHead(stato, { ...INTESTAZIONI_RISERVATE, 'Content-Length': Buffer.byteLength(pagina), ...extra });
  res.end(pagina);
}

/** Undoes the redemption: a link that has done nothing takes none of those to the same thing with it. */
class NienteDaFare extends Error {}

/** The pages that links in mails lead to. They are answered before Koa, so the access log never sees them. */
export function registraCollegamento({ strapi, limiti, indirizzoCliente }: Dipendenze): void {
  const prefisso = () => servizio(strapi, 'indirizzi').prefisso();

  /** What the link did, or null where it is not good. */
  async function usa(scopo: ScopoPagina, compilato: Compilato): Promise<string | null> {
    const campi = esigiCampi(PAROLE[scopo].campi ?? [], compilato.campi);
    const { segreto } = compilato;
    if (!segreto) return null;
    try {
      return await inTransazione(strapi, impostazioniModuli(strapi).attesaDatabase, async () => {
        const trovato = await servizio(strapi, 'collegamenti').riscatta(scopo, segreto);
        const esito = trovato && (await servizio(strapi, 'effetti').di(scopo)(trovato, campi));
        if (esito === null) throw new NienteDaFare();
        return esito;
      });
    } catch (errore) {
      if (errore instanceof NienteDaFare) return null;
      throw errore;
    }
  }

  const ricevi =
    (scopo: ScopoPagina) =>
    async ({ req, res }: Chiamata): Promise<void> => {
      let compilato: Compilato | undefined;
      try {
        esigiTipo(req, 'application/x-www-form-urlencoded');
        compilato = leggiCompilato(await leggiCorpo(req));
        await limiti.esigi('codici', chiaveIndirizzo(indirizzoCliente(req)));
        const esito = await usa(scopo, compilato);
        if (esito) invia(res, 200, paginaFatto(prefisso(), scopo, esito));
        else invia(res, 422, paginaNonValido(prefisso(), scopo, compilato));
      } catch (errore) {
        const rifiutata = rifiuto(strapi, errore);
        const modulo = {
          prefisso: prefisso(),
          scopo,
          ...(compilato && { compilato }),
          errori: rifiutata.extra.errori ?? [],
        };
        invia(res, rifiutata.stato, paginaRifiuto(modulo, rifiutata.message), riprova(rifiutata));
      }
    };

  for (const scopo of ['conferma', 'ritiro', 'integrazione', 'riconferma', 'convocazione'] as const)
    servizio(strapi, 'gestori').registra({
      modello: PERCORSI[scopo],
      metodi: { GET: ({ res }) => invia(res, 200, paginaDomanda(prefisso(), scopo)), POST: ricevi(scopo) },
    });
  servizio(strapi, 'gestori').registra({
    modello: PERCORSO_SCRIPT,
    metodi: {
      GET: ({ res }) => invia(res, 200, SCRIPT, { 'Content-Type': 'text/javascript; charset=utf-8' }),
    },
  });
}
