import type { ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { INTESTAZIONI_RISERVATE } from '../../pagine/guscio';
import { servizio } from '../../servizi';
import type { Gestore } from '../../vetrina/http/gestori';
import type { Rifiuto } from './biglietto';
import { PERCORSO_DISISCRIZIONE } from './disiscrizioni';
import { paginaDomanda, paginaIgnota, paginaRifiutati, paginaRipresi, type Soggetto } from './pagine';

const MODELLO = `${PERCORSO_DISISCRIZIONE}/:biglietto`;

function invia(res: ServerResponse, stato: number, pagina: string): void {
  res.writeHead(stato, { ...INTESTAZIONI_RISERVATE, 'Content-Length': Buffer.byteLength(pagina) });
  res.end(pagina);
}

/**
 * Where one unsubscribes: by a button of the mail program (RFC 8058), which posts without asking anybody, or by the page that the
 * link leads to. Answered before Koa: no cookie is looked at, and the access log never sees them.
 */
export function registraDisiscrizione({ strapi }: { strapi: Core.Strapi }): void {
  const disiscrizioni = () => servizio(strapi, 'disiscrizioni');

  async function soggetto(quale: Rifiuto, biglietto: string): Promise<Soggetto | null> {
    const distretto: { nome: string } | null = await strapi.db
      .query(uidTipo('distretto'))
      .findOne({ where: { documentId: quale.ente }, select: ['nome'] });
    const prefisso = servizio(strapi, 'indirizzi').prefisso();
    const azione = `${prefisso}${PERCORSO_DISISCRIZIONE}/${biglietto}`;
    return distretto && { prefisso, tipo: quale.tipo, distretto: distretto.nome, azione };
  }

  const gestore =
    (opera: ((quale: Rifiuto) => Promise<void>) | null, pagina: (soggetto: Soggetto) => string): Gestore =>
    async ({ req, res, parametri: { biglietto = '' } }) => {
      // Nothing of the body is wanted, be it `List-Unsubscribe=One-Click` as a form or in parts: the address says it all.
      req.resume();
      const quale = disiscrizioni().leggi(biglietto);
      const chi = quale && (await soggetto(quale, biglietto));
      if (!quale || !chi) return invia(res, 404, paginaIgnota(servizio(strapi, 'indirizzi').prefisso()));
      await opera?.(quale);
      invia(res, 200, pagina(chi));
    };

  servizio(strapi, 'gestori').registra(
    {
      modello: MODELLO,
      metodi: {
        GET: gestore(null, paginaDomanda),
        POST: gestore((quale) => disiscrizioni().rifiuta(quale), paginaRifiutati),
      },
    },
    {
      modello: `${MODELLO}/riprendi`,
      metodi: { POST: gestore((quale) => disiscrizioni().riprendi(quale), paginaRipresi) },
    },
  );
}
