import type { Core } from '@strapi/strapi';
import type { statoProposta } from '../../../contracts/vocabolario';
import { uidTipo } from '../modello/nomi';
import { servizio } from '../servizi';
import { RITIRABILI } from './stati-proposta';

const RITIRATA = 'La proposta è ritirata.';
const GIA_FATTA = 'Non c’è altro da fare: la proposta è già decisa o ritirata.';

/** What its author may know of a proposta. */
export interface PropostaPropria {
  ricevuta: string;
  titolo: string;
  stato: keyof typeof statoProposta;
  /** ISO 8601, UTC. */
  inviata: string;
  ritirabile: boolean;
}

/** What the other rooms may ask about proposte. */
export const createProposte = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Those from an address, the latest first. */
  async diIndirizzo(distretto: number, email: string): Promise<PropostaPropria[]> {
    const trovate: (Pick<PropostaPropria, 'ricevuta' | 'titolo' | 'stato'> & { createdAt: string })[] = await strapi.db
      .query(uidTipo('proposta'))
      .findMany({ where: { distretto: { id: distretto }, email: { $eqi: email } }, orderBy: { id: 'desc' } });
    return trovate.map(({ ricevuta, titolo, stato, createdAt }) => ({
      ricevuta,
      titolo,
      stato,
      inviata: new Date(createdAt).toISOString(),
      ritirabile: RITIRABILI.includes(stato),
    }));
  },

  /** Its author withdraws it. Tells what has happened. */
  async ritira(documentId: string): Promise<string> {
    const richieste = servizio(strapi, 'richieste');
    await richieste.blocca('proposta', documentId);
    const proposta = await richieste.leggi('proposta', documentId);
    if (!proposta || !RITIRABILI.includes(proposta.stato)) return GIA_FATTA;
    const formali = servizio(strapi, 'formali');
    if (formali.eFormale('proposta', proposta.distretto))
      return formali.annota('proposta', proposta, 'Chiede di ritirarla.', 'nota');
    await richieste.passa('proposta', documentId, { a: 'ritirata', chi: 'collegamento' });
    return RITIRATA;
  },
});

export type Proposte = ReturnType<typeof createProposte>;
