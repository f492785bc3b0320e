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
import type { Segreto } from './collegamenti';
import { paginaDomanda, paginaFatto, paginaNonValido, paginaRifiuto } from './pagina';
import { PERCORSO_COLLEGAMENTO, PERCORSO_SCRIPT, SCRIPT } from './script';

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

/** The page that links in mails lead to. It is answered before Koa, so the access log never sees it. */
export function registraCollegamento({ strapi, limiti, indirizzoCliente }: Dipendenze): void {
  const prefisso = () => servizio(strapi, 'indirizzi').prefisso();

  const conferma = (segreto: Segreto): Promise<boolean> =>
    inTransazione(strapi, impostazioniModuli(strapi).attesaDatabase, async () => {
      const trovato = await servizio(strapi, 'collegamenti').riscatta('conferma', segreto);
      if (trovato) await servizio(strapi, 'richieste').conferma(trovato.tipo, trovato.richiesta);
      return trovato !== null;
    });

  async function ricevi({ req, res }: Chiamata): Promise<void> {
    try {
      esigiTipo(req, 'application/x-www-form-urlencoded');
      await limiti.esigi('codici', chiaveIndirizzo(indirizzoCliente(req)));
      const segreto = leggiSegreto(await leggiCorpo(req));
      const riuscita = segreto !== null && (await conferma(segreto));
      invia(res, riuscita ? 200 : 422, riuscita ? paginaFatto(prefisso()) : paginaNonValido(prefisso()));
    } catch (errore) {
      const rifiutata = rifiuto(strapi, errore);
      invia(res, rifiutata.stato, paginaRifiuto(prefisso(), rifiutata.message), riprova(rifiutata));
    }
  }

  servizio(strapi, 'gestori').registra(
    {
      modello: PERCORSO_COLLEGAMENTO,
      metodi: { GET: ({ res }) => invia(res, 200, paginaDomanda(prefisso())), POST: ricevi },
    },
    {
      modello: PERCORSO_SCRIPT,
      metodi: {
        GET: ({ res }) => invia(res, 200, SCRIPT, { 'Content-Type': 'text/javascript; charset=utf-8' }),
      },
    },
  );
}
