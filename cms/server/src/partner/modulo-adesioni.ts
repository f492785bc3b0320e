import type { Core } from '@strapi/strapi';
import { adesione } from '../../../contracts/adesioni';
import { uidComponente } from '../modello/nomi';
import { definisciModulo } from '../moduli/modulo';
import { cercaRiferimenti } from '../moduli/riferimenti';
import { controllaCodici } from './codici';
import { servizio } from '../servizi';

const REFERENTE = uidComponente('contatto-partner');

/** The registration of a partner. */
export function createModuloAdesioni({ strapi }: { strapi: Core.Strapi }) {
  /** `db.query` leaves components to its caller: rows first, then the links to them. One by one, as one connection does. */
  async function creaReferenti(referenti: readonly object[]) {
    const righe = [];
    for (const data of referenti) {
      const { id } = await strapi.db.query(REFERENTE).create({ data: { ...data } });
      righe.push({ id, __pivot: { field: 'referenti', component_type: REFERENTE } });
    }
    return righe;
  }

  return definisciModulo({
    nome: 'adesioni',
    tipo: 'adesione',
    sigla: 'ADE',
    statoIniziale: 'ricevuta',
    conferma: 'conferma-adesione',
    schema: adesione,
    inUso: ({ moduloAdesioni }) => moduloAdesioni === true,
    termine: ({ termineAdesioni }) => termineAdesioni,
    email: ({ richiedente }) => richiedente.email,
    controlla: (invio) => controllaCodici(servizio(strapi, 'formati').verifica, invio),
    righe: (invio) => async (distretto) => {
      const riferimenti = cercaRiferimenti(strapi, distretto);
      const organi = await riferimenti.molti('organo', 'organi', invio.organi);
      const aree = await riferimenti.molti('area', 'aree', invio.aree);
      const territori = await riferimenti.molti('territorio', 'territori', invio.territori);
      const avviso = await riferimenti.avviso(invio.avviso);
      riferimenti.esigi();
      const { richiedente } = invio;
      return {
        denominazione: invio.denominazione,
        sigla: invio.sigla,
        natura: invio.natura,
        sezioneRunts: invio.sezioneRunts,
        numeroRunts: invio.numeroRunts,
        codiceFiscale: invio.codiceFiscale?.toUpperCase(),
        partitaIva: invio.partitaIva,
        pec: invio.pec,
        sito: invio.sito,
        indirizzo: invio.indirizzo,
        comune: invio.comune,
        descrizione: invio.descrizione,
        nomeRichiedente: richiedente.nome,
        cognomeRichiedente: richiedente.cognome,
        ruoloRichiedente: richiedente.ruolo,
        emailRichiedente: richiedente.email,
        telefonoRichiedente: richiedente.telefono,
        note: invio.note,
        referenti: await creaReferenti(invio.referenti),
        organi,
        aree,
        territori,
        avviso,
      };
    },
  });
}
