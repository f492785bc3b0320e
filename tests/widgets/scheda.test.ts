import type { Annualita } from '../../cms/contracts';
import { cambiati, fondiDi } from '../../widgets/src/scheda/confronto';

const testi = {
  stato: 'Stato',
  capofila: 'Capofila',
  ambito: 'Ambito',
  organi: 'Tavoli',
  territori: 'Territori',
  motivazione: 'Perché',
  descrizione: 'Descrizione',
  destinatari: 'Destinatari',
  azioniPreviste: 'Azioni',
  politicheIntegrate: 'Politiche',
  istituzioniAttori: 'Attori',
  risorseTitolo: 'Risorse',
  statoDi: { in_corso: 'In corso', concluso: 'Concluso' },
  ambitoDi: {},
};

const voce = (codice: string, previsto: number, speso = 0) => ({
  id: '00000000-0000-4000-8000-000000000000',
  fondo: { codice, nome: `Fondo ${codice}` },
  previsto,
  speso,
});

const annualita = (caso: Partial<Annualita>): Annualita => ({
  anno: 2026,
  programma: { slug: 'p', nome: 'Programma' },
  aggiornato: '2026-11-01T10:00:00+01:00',
  sintesi: null,
  motivazione: null,
  descrizione: null,
  destinatari: null,
  azioniPreviste: null,
  politicheIntegrate: null,
  istituzioniAttori: null,
  novita: null,
  ambito: null,
  inContinuita: true,
  annullato: false,
  motivoAnnullamento: null,
  stato: 'in_corso',
  capofila: null,
  organi: [],
  territori: [],
  referenti: [],
  vociDiSpesa: [],
  totali: { previsto: 0, speso: 0 },
  ...caso,
});

it('finds nothing changed between two years that say the same', () => {
  expect(cambiati(annualita({}), annualita({ anno: 2025 }), testi)).toEqual([]);
});

it('names what changed as people read it', () => {
  const prima = annualita({
    anno: 2025,
    stato: 'concluso',
    descrizione: '<p>Com’era</p>',
    vociDiSpesa: [voce('a', 100)],
  });
  const nuova = annualita({ organi: [{ slug: 't', nome: 'Tavolo' }], vociDiSpesa: [voce('a', 200)] });
  expect(cambiati(nuova, prima, testi)).toEqual(['Stato', 'Tavoli', 'Descrizione', 'Risorse']);
});

it('does not call spending a change: it grows in the course of the year', () => {
  const prima = annualita({ anno: 2025, vociDiSpesa: [voce('a', 100, 90)] });
  expect(cambiati(annualita({ vociDiSpesa: [voce('a', 100, 10)] }), prima, testi)).toEqual([]);
});

it('adds up the lines of a fund, and keeps at the end the funds that are no longer used', () => {
  const prima = annualita({ anno: 2025, vociDiSpesa: [voce('vecchio', 50), voce('a', 10)] });
  const nuova = annualita({ vociDiSpesa: [voce('a', 10, 1), voce('b', 5), voce('a', 20, 2)] });
  expect(fondiDi(nuova, prima)).toEqual([
    { nome: 'Fondo a', previsto: 30, speso: 3, prima: 10 },
    { nome: 'Fondo b', previsto: 5, speso: 0, prima: 0 },
    { nome: 'Fondo vecchio', previsto: 0, speso: 0, prima: 50 },
  ]);
});

it('compares with nothing in the first year', () => {
  expect(fondiDi(annualita({ vociDiSpesa: [voce('a', 10)] }), undefined)[0]?.prima).toBeUndefined();
});
