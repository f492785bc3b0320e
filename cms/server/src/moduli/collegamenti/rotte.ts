import type { ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { INTESTAZIONI_PAGINA } from '../../pagine/guscio';
import { servizio } from '../../servizi';
import type { Chiamata } from '../../vetrina/http/gestori';
import { esigiTipo, leggiCorpo } from '../http/corpo';
import { chiaveIndirizzo, type IndirizzoCliente } from '../http/indirizzo-cliente';
import { rifiuto } from '../http/rifiuti';
import { riprova } from '../http/risposta';
import { impostazioniModuli } from '../impostazioni';
import { inTransazione } from '../invio/transazione';
import type { Limiti } from '../spam/limiti';
import type { Scopo, Segreto } from './collegamenti';
import { paginaDomanda, paginaFatto, paginaNonValido, paginaRifiuto } from './pagina';
import { PERCORSI, PERCORSO_SCRIPT, SCRIPT } from './script';

interface Dipendenze {
  strapi: Core.Strapi;
  limiti: Limiti;
  indirizzoCliente: IndirizzoCliente;
}

/** Kept by nobody, and its address is told to nobody. */
const RISERVATA = { ...INTESTAZIONI_PAGINA, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' };

function invia(res: ServerResponse, stato: number, pagina: string, extra: Record<string, string> = {}): void {
  res.writeHead(stato, { ...RISERVATA, 'Content-Length': Buffer.byteLength(pagina), ...extra });
  res.end(pagina);
}

function leggiSegreto(corpo: string): Segreto | null {
  const campi = new URLSearchParams(corpo);
  const [token, codice] = [campi.get('token'), campi.get('codice')];
  if (token) return { token };
  return codice ? { codice } : null;
}

/** The pages that links in mails lead to. They are answered before Koa, so the access log never sees them. */
export function registraCollegamento({ strapi, limiti, indirizzoCliente }: Dipendenze): void {
  const prefisso = () => servizio(strapi, 'indirizzi').prefisso();

  const usa = (scopo: Scopo, segreto: Segreto): Promise<string | null> =>
    inTransazione(strapi, impostazioniModuli(strapi).attesaDatabase, async () => {
      const trovato = await servizio(strapi, 'collegamenti').riscatta(scopo, segreto);
      return trovato && servizio(strapi, 'richieste')[scopo](trovato.tipo, trovato.richiesta);
    });

  const ricevi =
    (scopo: Scopo) =>
    async ({ req, res }: Chiamata): Promise<void> => {
      try {
        esigiTipo(req, 'application/x-www-form-urlencoded');
        await limiti.esigi('codici', chiaveIndirizzo(indirizzoCliente(req)));
        const segreto = leggiSegreto(await leggiCorpo(req));
        const esito = segreto && (await usa(scopo, segreto));
        invia(
          res,
          esito ? 200 : 422,
          esito ? paginaFatto(prefisso(), scopo, esito) : paginaNonValido(prefisso(), scopo),
        );
      } catch (errore) {
        const rifiutata = rifiuto(strapi, errore);
        invia(res, rifiutata.stato, paginaRifiuto(prefisso(), rifiutata.message), riprova(rifiutata));
      }
    };

  for (const scopo of ['conferma', 'ritiro'] as const)
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
