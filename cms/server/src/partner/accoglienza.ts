import type { Core, UID } from '@strapi/strapi';
import { uidTipo } from '../modello/nomi';
import { giornoARoma } from '../moduli/invio/scadenze';
import { conStessoCodice } from './doppioni';

const ADESIONE = uidTipo('adesione') as UID.ContentType;
const SOGGETTO = uidTipo('soggetto') as UID.ContentType;
const PARTECIPAZIONE = uidTipo('partecipazione') as UID.ContentType;

interface Capo {
  id: number;
  documentId: string;
}

interface Blocco {
  id?: number;
}

interface Referente extends Blocco {
  nome: string;
  cognome: string;
  ruolo: string | null;
  email: string | null;
  telefono: string | null;
}

interface Adesione extends Capo, Record<string, unknown> {
  denominazione: string;
  codiceFiscale: string | null;
  nomeRichiedente: string;
  cognomeRichiedente: string;
  emailRichiedente: string | null;
  telefonoRichiedente: string | null;
  referenti: Referente[];
  verifiche: Blocco[];
  organi: Capo[];
  aree: Capo[];
  territori: Capo[];
  distretto: Capo;
}

interface Soggetto extends Capo, Record<string, unknown> {
  referenti: Referente[];
  verifiche: Blocco[];
}

/** What a request says of the organisation, under the same names as in the directory. */
const DATI = [
  'sigla',
  'natura',
  'sezioneRunts',
  'numeroRunts',
  'codiceFiscale',
  'partitaIva',
  'pec',
  'sito',
  'indirizzo',
  'comune',
  'descrizione',
] as const;

const documenti = (capi: readonly Capo[]) => capi.map(({ documentId }) => documentId);

/** Blocks as new ones: a row belongs to one entry. */
const copie = <B extends Blocco>(blocchi: readonly B[]) => blocchi.map(({ id: _riga, ...campi }) => campi);

const stessaPersona = (a: Referente, b: Referente) =>
  `${a.nome} ${a.cognome}`.toLowerCase() === `${b.nome} ${b.cognome}`.toLowerCase();

/** Whom the office writes to: those named in the request, else who made it. */
function persone({ referenti, ...adesione }: Adesione): Referente[] {
  const richiedente: Referente = {
    nome: adesione.nomeRichiedente,
    cognome: adesione.cognomeRichiedente,
    ruolo: null,
    email: adesione.emailRichiedente,
    telefono: adesione.telefonoRichiedente,
  };
  return referenti.length > 0 ? copie(referenti) : [richiedente];
}

/** Makes a partner of a request, or links it to the one that the directory has under the same codice fiscale. */
export function createAccoglienza({ strapi }: { strapi: Core.Strapi }) {
  async function trovaSoggetto(adesione: Adesione): Promise<Soggetto | null> {
    const filters = conStessoCodice(adesione);
    if (!filters) return null;
    const populate = ['referenti', 'verifiche'];
    return (await strapi.documents(SOGGETTO).findFirst({ filters, populate })) as Soggetto | null;
  }

  const nuovo = async (adesione: Adesione): Promise<Capo> =>
    (await strapi.documents(SOGGETTO).create({
      data: {
        nome: adesione.denominazione,
        ...Object.fromEntries(DATI.map((campo) => [campo, adesione[campo]])),
        referenti: persone(adesione),
        verifiche: copie(adesione.verifiche),
        aree: documenti(adesione.aree),
        territori: documenti(adesione.territori),
        distretto: adesione.distretto.documentId,
        pubblico: true,
      },
    })) as Capo;

  /** Fills in what the directory does not know yet. What the office has written there stays. */
  async function collega(soggetto: Soggetto, adesione: Adesione): Promise<Capo> {
    const mancanti = DATI.filter((campo) => !soggetto[campo] && adesione[campo]);
    const nuove = persone(adesione).filter(
      (persona) => !soggetto.referenti.some((nota) => stessaPersona(nota, persona)),
    );
    await strapi.documents(SOGGETTO).update({
      documentId: soggetto.documentId,
      data: {
        ...Object.fromEntries(mancanti.map((campo) => [campo, adesione[campo]])),
        referenti: [...soggetto.referenti, ...nuove],
        verifiche: [...soggetto.verifiche, ...copie(adesione.verifiche)],
        aree: { connect: documenti(adesione.aree) },
        territori: { connect: documenti(adesione.territori) },
        pubblico: true,
      },
    });
    return soggetto;
  }

  async function partecipa(soggetto: Capo, organo: Capo, distretto: Capo): Promise<void> {
    const partecipazioni = strapi.documents(PARTECIPAZIONE);
    const gia = await partecipazioni.count({
      filters: { soggetto: { documentId: soggetto.documentId }, organo: { documentId: organo.documentId } },
    });
    if (gia > 0) return;
    await partecipazioni.create({
      data: {
        soggetto: soggetto.documentId,
        organo: organo.documentId,
        ruolo: 'partecipante',
        dal: giornoARoma(new Date()),
        distretto: distretto.documentId,
        pubblico: true,
      },
    });
  }

  return async (documentId: string): Promise<void> => {
    const adesione = (await strapi.documents(ADESIONE).findOne({
      documentId,
      populate: ['referenti', 'verifiche', 'organi', 'aree', 'territori', 'distretto'],
    })) as Adesione | null;
    if (!adesione) return;
    const esistente = await trovaSoggetto(adesione);
    const soggetto = esistente ? await collega(esistente, adesione) : await nuovo(adesione);
    for (const organo of adesione.organi) await partecipa(soggetto, organo, adesione.distretto);
    await strapi.db.query(ADESIONE).update({ where: { id: adesione.id }, data: { soggetto: soggetto.id } });
  };
}
