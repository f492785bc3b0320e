import type { IncontroInElenco, RispostaIncontri } from '../../../cms/contracts/incontri';
import { istanteRoma } from '../../../cms/server/src/vetrina/lettura/tempo';

/** What every meeting is called: a page that holds it shows meetings. */
export const TITOLO = 'Incontro di prova';

const QUANTI = 60;
const GIORNO = 86_400_000;

/** Sixty meetings from today on, two a day: all calendars have some to show at once. */
const inizi = (): Date[] => {
  const mattina = new Date().setUTCHours(8, 0, 0, 0);
  return Array.from(
    { length: QUANTI },
    (_v, n) => new Date(mattina + Math.floor(n / 2) * GIORNO + ((n % 2) * GIORNO) / 4),
  );
};

const fine = (inizio: Date): Date => new Date(inizio.getTime() + GIORNO / 12);

function incontro(inizio: Date, numero: number): IncontroInElenco {
  const slug = `incontro-${numero}`;
  return {
    slug,
    url: `https://piano.example.it/pdz/prova/incontri/${slug}`,
    aggiornato: istanteRoma(inizio),
    uid: `${slug}@piano.example.it`,
    sequenza: 0,
    titolo: `${TITOLO} ${numero}`,
    tipo: 'laboratorio',
    accesso: 'aperto',
    stato: 'convocato',
    inizio: istanteRoma(inizio),
    fine: istanteRoma(fine(inizio)),
    dataPrecedente: null,
    sintesi: null,
    luogo: { nome: 'Casa di quartiere', indirizzo: 'Via di Prova 1', comune: 'Bologna', noteAccesso: null },
    online: null,
    organi: [{ slug: 'ufficio-di-piano', nome: 'Ufficio di Piano' }],
    territori: [],
    iscrizioni: null,
    ics: `https://piano.example.it/api/piano-di-zona/v1/distretti/prova/incontri/${slug}.ics`,
    conResoconto: false,
  };
}

/** As `incontri.json` has them. */
export const comeRisorsa = (): RispostaIncontri => ({
  data: inizi().map(incontro),
  meta: { distretto: { slug: 'prova', nome: 'Distretto di prova' }, totale: QUANTI, dal: null },
});

/** As the other calendars read them: a JSON feed of events. */
export const comeEventi = (): { title: string; start: string; end: string }[] =>
  inizi().map((inizio, numero) => ({
    title: `${TITOLO} ${numero}`,
    start: inizio.toISOString().slice(0, 16),
    end: fine(inizio).toISOString().slice(0, 16),
  }));
