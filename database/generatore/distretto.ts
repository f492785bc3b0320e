import type { Deposito } from './deposito';
import { prosa } from './prosa';

/** What one generated distretto holds. */
export const MISURE = { schede: 50, anni: 3, incontri: 200, partner: 100, organi: 8, comuni: 6, aree: 6, fondi: 5 };

const GIORNO = 86_400_000;
const FONDI = ['FNPS', 'FRNA', 'FSR', 'PNRR', 'COMUNI'];
const TEMI = [
  'anziani',
  'minori',
  'inclusione',
  'salute mentale',
  'disabilità',
  'casa',
  'lavoro',
  'povertà',
  'famiglie',
];
const LUOGHI = ['quartiere', 'borgo', 'valle', 'pianura', 'centro storico', 'montagna', 'frazione'];

const scelto = <T>(elenco: readonly T[], numero: number): T => elenco[numero % elenco.length] as T;
const serie = <T>(quanti: number, fai: (numero: number) => T): T[] => Array.from({ length: quanti }, (_v, n) => fai(n));

/** Words of each long text. */
const PAROLE = 120;

const paragrafi = (testo: string, seme: number) => [
  { type: 'paragraph', children: [{ type: 'text', text: testo }] },
  { type: 'paragraph', children: [{ type: 'text', text: prosa(seme, PAROLE) }] },
];

/** Adds one distretto with its plan, meetings and partners; names and texts are made up. */
export function aggiungiDistretto(deposito: Deposito, numero: number): void {
  const aggiungi: Deposito['aggiungi'] = (...voce) => deposito.aggiungi(...voce);
  const slug = `distretto-${numero}`;
  const distretto = aggiungi('distretto', {
    ...{ nome: `Distretto ${numero}`, slug, pubblico: true, datiDiEsempio: true },
    ...{ email: `ufficio@${slug}.esempio.it`, moduloContatti: true, moduloAdesioni: true, moduloProposte: true },
    moduloIscrizioni: true,
    moduloArea: true,
  });
  const suo = { distretto };
  for (const modulo of ['contatti', 'adesioni', 'iscrizioni', 'proposte', 'area'])
    aggiungi('informativa', {
      ...{ titolo: 'Informativa', modulo, versione: 1, testo: paragrafi('I dati servono a rispondere.', numero) },
      ...{ conservazioneMesi: 24, inVigoreDal: new Date('2026-01-01T00:00:00Z'), ...suo },
    });
  const comuni = serie(MISURE.comuni, (n) =>
    aggiungi('territorio', {
      nome: `Comune ${numero}-${n}`,
      slug: `comune-${n}`,
      tipo: 'comune',
      pubblico: true,
      ...suo,
    }),
  );
  const anni = serie(MISURE.anni, (n) => new Date().getFullYear() - n);
  const piano = aggiungi('piano', {
    titolo: `Piano di zona ${anni.at(-1)}-${anni[0]}`,
    slug: 'piano',
    inizio: `${anni.at(-1)}-01-01`,
    fine: `${anni[0]}-12-31`,
    corrente: true,
    pubblico: true,
    ...suo,
  });
  const programmi = anni.map((anno, n) =>
    aggiungi('programma', {
      ...{ titolo: `Programma ${anno}`, slug: `programma-${anno}`, anno, corrente: n === 0, pubblico: true },
      ...{ piano, ...suo },
    }),
  );
  const aree = serie(MISURE.aree, (n) =>
    aggiungi('area', { nome: `Area ${scelto(TEMI, n)}`, slug: `area-${n}`, ordine: n, piano, ...suo }),
  );
  const fondi = FONDI.map((codice) => aggiungi('fondo', { codice, nome: `Fondo ${codice}`, ...suo }));
  const organi = serie(MISURE.organi, (n) =>
    aggiungi('organo', {
      ...{ nome: `Tavolo ${scelto(TEMI, n)}`, slug: `tavolo-${n}`, tipo: 'tavolo_tecnico', ordine: n, pubblico: true },
      ...{ sintesi: `Si occupa di ${scelto(TEMI, n)}.`, ...suo },
    }),
  );
  const partner = serie(MISURE.partner, (n) =>
    aggiungi('soggetto', {
      ...{ nome: `Associazione ${scelto(LUOGHI, n)} ${numero}-${n}`, slug: `partner-${n}`, natura: 'gruppo_informale' },
      ...{ descrizione: `Lavora con ${scelto(TEMI, n)}.`, pubblico: true, comune: `Comune ${numero}-${n % 6}` },
      ...{ aree: [scelto(aree, n)], territori: [scelto(comuni, n)], ...suo },
    }),
  );
  for (let n = 0; n < MISURE.schede; n += 1) {
    const titolo = `${scelto(TEMI, n + numero)} nel ${scelto(LUOGHI, n)}: intervento ${n}`;
    const scheda = aggiungi('scheda', {
      ...{ titolo, slug: `scheda-${n}`, codice: String(n), tipologia: 'territoriale', ordine: n, piano },
      ...{ aree: [scelto(aree, n)], ...suo },
    });
    for (const [posto, programma] of programmi.entries()) {
      const testo = `Nel ${anni[posto]} si lavora su ${scelto(TEMI, n)} con le persone del ${scelto(LUOGHI, n + posto)}.`;
      const seme = (numero * 10_000 + n * 10 + posto) * 4;
      const annualita = {
        ...{ titolo: `${titolo} (${anni[posto]})`, sintesi: testo, ambito: 'distrettuale', stato: 'in_corso' },
        ...{ motivazione: paragrafi(testo, seme), descrizione: paragrafi(testo, seme + 1) },
        ...{ destinatari: paragrafi(testo, seme + 2), azioniPreviste: paragrafi(testo, seme + 3) },
        ...{ scheda, programma, capofila: scelto(partner, n), ...suo },
        ...{ organi: [scelto(organi, n)], territori: [scelto(comuni, n)] },
        vociDiSpesa: [0, 1].map((k) => ({
          codice: `00000000-0000-8000-8000-${String(numero * 1000 + n * 10 + k).padStart(12, '0')}`,
          fondo: scelto(fondi, n + k),
          previsto: String((n + 1) * 100_000),
          speso: String((n + 1) * 40_000),
        })),
      };
      aggiungi('annualita', annualita, true);
    }
  }
  for (let n = 0; n < MISURE.incontri; n += 1) {
    // Spread over two years around today, one every few days.
    const inizio = new Date(Date.now() + Math.round((n - MISURE.incontri * 0.7) * 3.6 * GIORNO));
    aggiungi(
      'incontro',
      {
        ...{
          titolo: `Incontro ${n} sul tema ${scelto(TEMI, n)}`,
          slug: `incontro-${n}`,
          tipo: 'seduta',
          accesso: 'aperto',
        },
        ...{
          stato: inizio.getTime() < Date.now() ? 'svolto' : 'programmato',
          inizio,
          sequenza: 0,
          uid: `g${numero}-${n}@esempio`,
        },
        ...{ fine: new Date(inizio.getTime() + 2 * 3_600_000), sintesi: `Si discute di ${scelto(TEMI, n)}.` },
        ...{ descrizione: paragrafi('Incontro aperto.', numero * 10_000 + n), organi: [scelto(organi, n)] },
        ...{ territori: [scelto(comuni, n)], ...suo },
        luogo: { nome: 'Sala civica', indirizzo: `via ${scelto(LUOGHI, n)} ${n}`, comune: `Comune ${numero}-${n % 6}` },
        ordineDelGiorno: [{ titolo: 'Punto della situazione' }, { titolo: 'Prossimi passi' }],
      },
      true,
    );
  }
}
