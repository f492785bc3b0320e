import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import type { Dati } from './dati';
import type { Visita } from './visite';

interface Inviata {
  ricevuta: string;
}

/** All that there is about a partner and from an address, in one file (art. 20 GDPR). Shape: `rispostaCopia`. */
export const createCopia =
  ({ strapi }: { strapi: Core.Strapi }, dati: Dati) =>
  async (visita: Visita, slug?: string) => {
    const { distretto, email } = visita;
    const inviate = <T extends Inviata>(tipo: 'iscrizione' | 'proposta'): Promise<T[]> =>
      strapi.db.query(uidTipo(tipo)).findMany({
        where: { distretto: { id: distretto.id }, email: { $eqi: email } },
        orderBy: { id: 'desc' },
      });
    const iscrizioni = await inviate<
      Inviata & { nominativo: string; organizzazione: string | null; esigenze: string[] | null }
    >('iscrizione');
    const proposte = await inviate<Inviata & { nome: string; tipo: string; testo: string }>('proposta');
    return {
      prodotta: new Date().toISOString(),
      distretto: distretto.nome,
      area: await dati.mostra(visita, slug),
      iscrizioni: iscrizioni.map(({ ricevuta, nominativo, organizzazione, esigenze }) => ({
        ricevuta,
        nome: nominativo,
        organizzazione,
        esigenze: esigenze ?? [],
      })),
      proposte: proposte.map(({ ricevuta, nome, tipo, testo }) => ({ ricevuta, nome, tipo, testo })),
    };
  };
