import { createHmac, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { statoVisita } from '../../../../contracts/vocabolario';
import { uidTipo } from '../../modello/nomi';
import type { Segreto } from '../../moduli/collegamenti/collegamenti';
import type { DistrettoModuli } from '../../moduli/modulo';
import { chiaviDerivate } from '../../moduli/segreti';
import { servizio } from '../../servizi';

/** Time to look after one's data, and not to leave a shared computer open for the day. */
const DURATA = 60 * 60 * 1000;

/** A partner that a visitor may act for. */
export interface PartnerVisitato {
  id: number;
  documentId: string;
  slug: string;
  nome: string;
}

interface RigaVisita {
  id: number;
  documentId: string;
  email: string;
  ricevuta: string;
  lingua: 'it' | 'en';
  stato: keyof typeof statoVisita;
}

/** An open visit: the address that has proved itself, and the partners that have it among their referenti at this moment. */
export interface Visita extends Pick<RigaVisita, 'documentId' | 'email' | 'ricevuta' | 'lingua'> {
  distretto: DistrettoModuli;
  partner: readonly PartnerVisitato[];
}

/**
 * Visits to the partners' own area. One is begun by a link or code that is used up by it, and is over after an hour, when its
 * visitor leaves, when a newer link is sent, and when the address is no longer that of a referente.
 */
export function createVisite({ strapi }: { strapi: Core.Strapi }) {
  const righe = () => strapi.db.query(uidTipo('visita'));
  const oggetto = (richiesta: string) => ({ scopo: 'area', tipo: 'visita', richiesta }) as const;

  const impronte = (token: string) =>
    chiaviDerivate(strapi, 'visita').map((chiave) => createHmac('sha256', chiave).update(token).digest('hex'));

  /** The partners of a distretto that have an address among their referenti. */
  const partnerDi = (distretto: number, email: string): Promise<PartnerVisitato[]> =>
    strapi.db.query(uidTipo('soggetto')).findMany({
      select: ['id', 'documentId', 'slug', 'nome'],
      where: { distretto: { id: distretto }, referenti: { email: { $eqi: email } } },
      orderBy: [{ nome: 'asc' }, { id: 'asc' }],
    });

  /** Ends visits, and the links that would begin one. */
  async function chiudi(quali: object): Promise<void> {
    const aperte: RigaVisita[] = await righe().findMany({ where: { ...quali, stato: { $ne: 'chiusa' } } });
    for (const { id, documentId } of aperte) {
      await servizio(strapi, 'collegamenti').revoca(oggetto(documentId));
      await righe().update({ where: { id }, data: { stato: 'chiusa', impronta: null } });
    }
  }

  return {
    partnerDi,
    chiudi,

    /**
     * Begins a visit, inside the running transaction. Null for a link or code that is unknown, expired, revoked, used, of another
     * distretto or of who is no longer a referente: the caller then undoes the transaction, so that nothing is used up.
     */
    async apri(distretto: DistrettoModuli, segreto: Segreto): Promise<{ visita: string; scade: Date } | null> {
      const trovato = await servizio(strapi, 'collegamenti').riscatta('area', segreto);
      const riga: RigaVisita | null =
        trovato &&
        (await righe().findOne({ where: { documentId: trovato.richiesta, distretto: { id: distretto.id } } }));
      if (!riga || (await partnerDi(distretto.id, riga.email)).length === 0) return null;
      const visita = randomBytes(32).toString('base64url');
      const scade = new Date(Date.now() + DURATA);
      await righe().update({ where: { id: riga.id }, data: { stato: 'aperta', impronta: impronte(visita)[0], scade } });
      return { visita, scade };
    },

    /** The open visit of a token, or null. */
    async trova(distretto: DistrettoModuli, token: string): Promise<Visita | null> {
      const riga: RigaVisita | null = await righe().findOne({
        where: {
          impronta: { $in: impronte(token) },
          stato: 'aperta',
          scade: { $gt: new Date(Date.now()) },
          distretto: { id: distretto.id },
        },
      });
      if (!riga || (await servizio(strapi, 'collegamenti').inSospeso(oggetto(riga.documentId)))) return null;
      const partner = await partnerDi(distretto.id, riga.email);
      if (partner.length === 0) return null;
      const { documentId, email, ricevuta, lingua } = riga;
      return { documentId, email, ricevuta, lingua, distretto, partner };
    },
  };
}

export type Visite = ReturnType<typeof createVisite>;
