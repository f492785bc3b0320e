import { dataEstesa } from '../lettura/italiano';
import { accorcia, incornicia } from './cornice';
import { Documento } from './documento';
import { fatti } from './fatti';
import type { LavoroFoglio } from './lavoro';
import { soprattitolo } from './marchio';
import { paragrafo, titolo } from './scrivi';
import { COLORI, PICCOLO } from './stile';
import { tabella } from './tabella';

const COLONNE = [
  { nome: 'N.', quota: 0.07 },
  { nome: 'Nome e cognome', quota: 0.29 },
  { nome: 'Per conto di', quota: 0.25 },
  { nome: 'Risposta', quota: 0.15 },
  { nome: 'Firma', quota: 0.24 },
] as const;

/** Room for a signature, in points. */
const FIRMA = 34;
/** Lines for those whom nobody expected. */
const IN_BIANCO = 6;

const RISERVATO = 'Questo foglio contiene dati personali: resta all’ufficio.';

/** The sheet that people sign when they come to a meeting. */
export function stampaFoglio({ distretto, aggiornato, colore, ...incontro }: LavoroFoglio): Promise<Buffer> {
  const nome = `Foglio firme – ${incontro.titolo}`;
  const pdf = new Documento({
    titolo: nome,
    autore: distretto.ufficio ?? `Ufficio di Piano di ${distretto.nome}`,
    argomento: `Presenze a un incontro del piano di zona di ${distretto.nome}`,
    aggiornato,
    colore,
  });
  const { radice } = pdf;
  soprattitolo(pdf, radice, `Piano di Zona ${distretto.nome}`, 'Foglio firme');
  titolo(pdf, radice, 1, incontro.titolo);
  fatti(pdf, radice, [
    ['Quando', dataEstesa(incontro.inizio)],
    ['Dove', incontro.luogo],
    ['Tavoli e organismi', incontro.organi.join(', ')],
  ]);
  const inBianco = Array.from({ length: IN_BIANCO }, () => ({ nome: '', ente: null, risposta: '' }));
  const righe = [...incontro.attesi, ...inBianco].map((persona, posto) => ({
    celle: [String(posto + 1), persona.nome, persona.ente ?? '', persona.risposta, ''],
    alta: FIRMA,
  }));
  tabella(pdf, radice, 'Presenze', COLONNE, righe);
  paragrafo(pdf, radice, RISERVATO, { corpo: PICCOLO, colore: COLORI.minore });
  incornicia(pdf, {
    sinistra: accorcia(nome, 70),
    destra: accorcia(`Piano di Zona ${distretto.nome}`, 40),
    conCopertina: false,
  });
  return pdf.byte();
}
