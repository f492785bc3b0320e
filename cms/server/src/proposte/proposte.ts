import type { Core } from '@strapi/strapi';
import type { statoProposta } from '../../../contracts/vocabolario';
import { uidTipo } from '../modello/nomi';
import { RITIRABILI } from './stati-proposta';

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
});

export type Proposte = ReturnType<typeof createProposte>;
