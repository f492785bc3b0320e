import type { Incontro, IncontroInElenco } from '../../../../contracts/incontri';
import { ricco } from '../../pagine/ricco';
import type { IncontroPubblico, Modello } from '../lettura/modello';
import { inizioGiorno, istanteRoma, mesiPrima } from '../lettura/tempo';
import { documentiIncontro } from './documento';
import { immagine } from './immagine';
import { indirizzoWeb, pagina, risorsa, slugDi } from './indirizzo';
import { rimandi } from './rimando';

const MESI_IN_CALENDARIO = 12;

/** The first instant that the calendar shows; what began before is in the archive. */
export const inizioCalendario = ({ oggi }: Modello): string =>
  istanteRoma(inizioGiorno(mesiPrima(oggi, MESI_IN_CALENDARIO)));

const ora = (istante: string | null): string | null => istante && istanteRoma(istante);

/** Stable for ever: `redazione` gives every incontro a UID of its own; the document id stands in where it has not run. */
export const uidIncontro = ({ uid, documentId }: IncontroPubblico): string => uid ?? `${documentId}@piano-di-zona`;

function luogo({ luogo: riga }: IncontroPubblico): IncontroInElenco['luogo'] {
  if (!riga) return null;
  const { nome, indirizzo, comune, noteAccesso } = riga;
  return (nome ?? indirizzo ?? comune ?? noteAccesso) ? { nome, indirizzo, comune, noteAccesso } : null;
}

const iscrizioni = (riga: IncontroPubblico): IncontroInElenco['iscrizioni'] => ({
  apertura: ora(riga.aperturaIscrizioni),
  chiusura: ora(riga.chiusuraIscrizioni),
  posti: riga.posti,
  remoto: indirizzoWeb(riga.linkRemoto) !== null,
});

/** A meeting as lists and calendars show it. */
export function incontroInElenco(modello: Modello, riga: IncontroPubblico): IncontroInElenco {
  const slug = slugDi(riga);
  return {
    slug,
    url: pagina(modello, 'incontro', slug),
    aggiornato: istanteRoma(riga.updatedAt),
    uid: uidIncontro(riga),
    sequenza: riga.sequenza ?? 0,
    titolo: riga.titolo,
    tipo: riga.tipo,
    accesso: riga.accesso,
    stato: riga.stato,
    inizio: istanteRoma(riga.inizio),
    fine: ora(riga.fine),
    dataPrecedente: ora(riga.dataPrecedente),
    sintesi: riga.sintesi,
    luogo: luogo(riga),
    // Uninvited people would walk into a meeting of members, or take a place that another registered for.
    online: riga.accesso === 'aperto' ? indirizzoWeb(riga.linkRemoto) : null,
    organi: rimandi(modello.organiPerId, riga.organi),
    territori: rimandi(modello.territoriPerId, riga.territori),
    iscrizioni: riga.accesso === 'su_iscrizione' ? iscrizioni(riga) : null,
    ics: risorsa(modello, `incontri/${slug}.ics`),
    conResoconto: Boolean(riga.resoconto ?? ricco(riga.testoResoconto)),
  };
}

/**
 * One meeting. Of a meeting of members the public sees when, where, which body, the titles of the agenda and what
 * was published afterwards; not the notes to the agenda, which may speak of people and of cases.
 */
export function incontro(modello: Modello, riga: IncontroPubblico): Incontro {
  const riservato = riga.accesso === 'riservato';
  return {
    ...incontroInElenco(modello, riga),
    descrizione: ricco(riga.descrizione),
    ordineDelGiorno: riga.ordineDelGiorno.map(({ titolo, descrizione }) => ({
      titolo,
      descrizione: riservato ? null : descrizione,
    })),
    ...documentiIncontro(modello, riga),
    testoResoconto: ricco(riga.testoResoconto),
    galleria: riga.galleria.flatMap((voce) => immagine(modello, voce)),
  };
}

const primaDelCalendario = (modello: Modello) => {
  const limite = inizioGiorno(mesiPrima(modello.oggi, MESI_IN_CALENDARIO));
  return ({ inizio }: IncontroPubblico) => new Date(inizio) < limite;
};

/** The meetings from twelve months ago on, in order of time. */
export const incontriInCalendario = (modello: Modello): IncontroPubblico[] => {
  const prima = primaDelCalendario(modello);
  return modello.incontri.filter((riga) => !prima(riga));
};

/** The meetings of today and of later days, in order of time. */
export const prossimiIncontri = (modello: Modello): IncontroInElenco[] =>
  incontriInCalendario(modello)
    .map((riga) => incontroInElenco(modello, riga))
    .filter(({ inizio }) => inizio.slice(0, 10) >= modello.oggi);

/** The older meetings, the latest first. */
export const incontriInArchivio = (modello: Modello): IncontroPubblico[] =>
  modello.incontri.filter(primaDelCalendario(modello)).toReversed();
