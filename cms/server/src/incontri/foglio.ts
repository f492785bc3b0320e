import type { Core } from '@strapi/strapi';
import { modoPartecipazione, rispostaConvocazione, statoIscrizione } from '../../../contracts/vocabolario';
import { servizio } from '../servizi';
import type { Atteso } from '../vetrina/pdf/lavoro';
import { leggiAncheBozza } from './convocazioni/incontro-da-convocare';
import type { RigaConvocazione } from './convocazioni/riga';
import type { RigaIscrizione } from './iscrizioni/riga';

const convocato = ({ destinatario, delegato, ente, stato }: RigaConvocazione): Atteso => ({
  nome: delegato ? `${delegato} (per ${destinatario})` : destinatario,
  ente,
  risposta: rispostaConvocazione[delegato ? 'verra' : stato].it,
});

const iscritto = ({ nominativo, organizzazione, partecipazione, stato }: RigaIscrizione): Atteso => ({
  nome: nominativo,
  ente: organizzazione,
  risposta: partecipazione === 'remoto' ? modoPartecipazione.remoto.it : statoIscrizione[stato].it,
});

/** The sheet to sign at a meeting, with who is invited and who has signed up. Who has it printed is entered in the change log. */
export function createFoglio({ strapi }: { strapi: Core.Strapi }) {
  /** By name. Who is invited and has signed up besides signs once. */
  async function attesi(documentId: string): Promise<Atteso[]> {
    const convocati = await servizio(strapi, 'convocazioni').di(documentId);
    const invitati = new Set(convocati.flatMap(({ email }) => email ?? []));
    const altri = (await servizio(strapi, 'iscrizioni').elenco.attesi(documentId)).filter(
      ({ email }) => email === null || !invitati.has(email),
    );
    return [...convocati.map(convocato), ...altri.map(iscritto)].toSorted((a, b) => a.nome.localeCompare(b.nome, 'it'));
  }

  return {
    /** The bytes of the document and the name of its file; null where there is no such meeting. */
    async stampa(documentId: string): Promise<{ nome: string; byte: Buffer } | null> {
      const incontro = await leggiAncheBozza(strapi, documentId);
      if (!incontro) return null;
      const { titolo, inizio, distretto, organi, slug } = incontro;
      await servizio(strapi, 'redazione').annota({
        azione: 'stampa',
        tipo: 'incontro',
        documento: documentId,
        distretto: distretto.slug,
        motivo: 'Foglio firme, con i nomi di chi è atteso',
      });
      const { luogo } = servizio(strapi, 'iscrizioni').incontri.perPosta(incontro);
      const byte = await servizio(strapi, 'officina').stampa({
        tipo: 'foglio',
        aggiornato: new Date().toISOString(),
        colore: distretto.colore,
        distretto: { nome: distretto.nome, ufficio: distretto.ufficio },
        titolo,
        inizio: new Date(inizio).toISOString(),
        luogo,
        organi: organi.map(({ nome }) => nome),
        attesi: await attesi(documentId),
      });
      return { nome: `foglio-firme-${slug}.pdf`, byte };
    },
  };
}

export type Foglio = ReturnType<typeof createFoglio>;
