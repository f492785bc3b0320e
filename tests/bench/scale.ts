import { bancaPiena, type Banca } from './banca';
import type { Carico, Esito } from './carico';
import { cifre, dispersione, mediana, percentile } from './cifre';
import type { Pubblicato } from './cms-di-scala';
import { ordina, visibile } from './nodo';
import { daMandare } from './da-mandare';
import { ricerche } from './ricerche';
import type { Banco, Misura } from './misura';
import { chiedi, figlio, risposta, termina } from './processo';

const DISTRETTI = (process.env.BENCH_DISTRETTI ?? '1,10,100,600').split(',').map(Number);
const BANCHE = (process.env.BENCH_BANCHE ?? 'sqlite,postgres').split(',') as Banca[];

const GIRI = 7;
const CARICO = { secondi: 3, connessioni: 64 };
const PUBBLICAZIONI = 15;
const API = '/api/piano-di-zona/v1/distretti';

/** Writing the tree takes some seconds a distretto: it is measured where that ends. */
const ESPORTA_FINO_A = Number(process.env.BENCH_ESPORTA ?? 10);

/** Targets of the vetrina at any size. */
const LIMITI = { nudo: 0.8, p99: 20, visibile: 2_000, p99Scrivendo: 50, ricerca: 50, memoria: 700 };

type Riga = Misura['righe'][number];

/** The median of the runs, and how far they lie apart. */
const conDispersione = (giri: readonly number[]): string => `${cifre(mediana(giri))} (${dispersione(giri)})`;

/** Every size is measured from an empty database, in the same order, with the CMS in a process of its own. */
async function prova(banca: Banca, distretti: number): Promise<{ riga: Riga; mancati: string[] }> {
  const inizioDati = performance.now();
  const togli = await bancaPiena(banca, distretti);
  const dati = (performance.now() - inizioDati) / 1000;
  const carico = figlio('carico');
  const nudo = figlio('server-nudo');
  try {
    const inizio = performance.now();
    const cms = figlio('cms-di-scala');
    const base = `http://127.0.0.1:${await ordina<number>(cms, { ascolta: { porta: 0 } })}`;
    const avvio = performance.now() - inizio;

    const elenchi = Array.from({ length: distretti }, (_v, n) => `${API}/distretto-${n + 1}/schede.json`);
    const fredde: number[] = [];
    for (const percorso of elenchi) fredde.push(await durata(base + percorso));

    nudo.send(await daMandare(base, elenchi));
    const baseNuda = `http://127.0.0.1:${await risposta<number>(nudo)}`;
    const giro = { ...CARICO, url: base, percorsi: elenchi };
    const etag = (await fetch(base + (elenchi[0] ?? ''))).headers.get('etag') ?? '';
    const condizionale = { ...CARICO, url: base + (elenchi[0] ?? ''), intestazioni: { 'if-none-match': etag } };
    await chiedi<Esito>(carico, giro);
    const esiti: Record<'vetrina' | 'nudo' | 'invariate', Esito[]> = { vetrina: [], nudo: [], invariate: [] };
    for (let n = 0; n < GIRI; n += 1) {
      esiti.vetrina.push(await chiedi<Esito>(carico, giro));
      esiti.nudo.push(await chiedi<Esito>(carico, { ...giro, url: baseNuda }));
      esiti.invariate.push(await chiedi<Esito>(carico, condizionale));
    }
    const rapporti = esiti.vetrina.map(({ ritmo }, n) => ritmo / (esiti.nudo[n]?.ritmo ?? NaN));
    const invariate = esiti.invariate.map(({ ritmo }, n) => ritmo / (esiti.vetrina[n]?.ritmo ?? NaN));

    const visibili: number[] = [];
    const scritture: number[] = [];
    for (let n = 0; n < PUBBLICAZIONI; n += 1) {
      const fatta = await ordina<Pubblicato>(cms, { pubblica: { distretti } });
      scritture.push(fatta.scrittura);
      visibili.push(await visibile(base, fatta));
    }

    // The index has what was published by then.
    const cercate = await ricerche(base, distretti, GIRI);

    // One entry a second is published while readers read.
    carico.send({ ...giro, secondi: PUBBLICAZIONI } satisfies Carico);
    const letture = risposta<Esito>(carico);
    for (let n = 0; n < PUBBLICAZIONI - 1; n += 1) {
      const prossima = performance.now() + 1_000;
      await ordina<Pubblicato>(cms, { pubblica: { distretti } });
      await new Promise((poi) => setTimeout(poi, Math.max(0, prossima - performance.now())));
    }
    const scrivendo = await letture;
    const memoria = (await ordina<number>(cms, { memoria: true })) / 1024 / 1024;
    const esportazione = distretti > ESPORTA_FINO_A ? undefined : await ordina<number>(cms, { esporta: true });
    await termina(cms);

    const p99 = esiti.vetrina.map((esito) => esito.p99);
    const p99Ricerca = cercate.map((giro) => giro.p99);
    const riga: Riga = {
      banca,
      distretti,
      'dati s': cifre(dati),
      'avvio s': cifre(avvio / 1000),
      'fredda p50 ms': cifre(percentile(fredde, 50)),
      'fredda p99 ms': cifre(percentile(fredde, 99)),
      'richieste/s': cifre(mediana(esiti.vetrina.map(({ ritmo }) => ritmo))),
      'su nudo': conDispersione(rapporti),
      '304 su 200': conDispersione(invariate),
      'p99 ms': conDispersione(p99),
      'p99 nudo ms': conDispersione(esiti.nudo.map((esito) => esito.p99)),
      'scrittura ms': cifre(mediana(scritture)),
      'visibile p50 ms': cifre(mediana(visibili)),
      'visibile max ms': cifre(Math.max(...visibili)),
      'p99 scrivendo ms': cifre(scrivendo.p99),
      'ricerca p50 ms': cifre(mediana(cercate.map((giro) => giro.p50))),
      'ricerca p99 ms': conDispersione(p99Ricerca),
      'esportazione s': esportazione === undefined ? '-' : cifre(esportazione / 1000),
      'memoria MB': cifre(memoria),
      errori: [...Object.values(esiti).flat(), scrivendo, ...cercate].reduce((somma, { errori }) => somma + errori, 0),
    };
    const doveri: [boolean, string][] = [
      [mediana(rapporti) >= LIMITI.nudo, `${cifre(mediana(rapporti))} del server nudo, almeno ${LIMITI.nudo}`],
      [mediana(p99) < LIMITI.p99, `p99 ${cifre(mediana(p99))} ms, sotto ${LIMITI.p99}`],
      [Math.max(...visibili) < LIMITI.visibile, `visibile dopo ${cifre(Math.max(...visibili))} ms`],
      [scrivendo.p99 < LIMITI.p99Scrivendo, `p99 mentre si pubblica ${scrivendo.p99} ms, sotto ${LIMITI.p99Scrivendo}`],
      [
        mediana(p99Ricerca) < LIMITI.ricerca,
        `p99 della ricerca ${cifre(mediana(p99Ricerca))} ms, sotto ${LIMITI.ricerca}`,
      ],
      [memoria < LIMITI.memoria, `memoria ${cifre(memoria)} MB, sotto ${LIMITI.memoria}`],
    ];
    const mancati = doveri.flatMap(([tenuto, cosa]) => (tenuto ? [] : [`${banca}, ${distretti} distretti: ${cosa}`]));
    return { riga, mancati };
  } finally {
    await Promise.all([carico, nudo].map(termina));
    await togli();
  }
}

const durata = async (url: string): Promise<number> => {
  const inizio = performance.now();
  await (await fetch(url)).arrayBuffer();
  return performance.now() - inizio;
};

/** The vetrina at growing size: 50 schede in three years, 200 meetings and 100 partners a distretto. */
export const scale: Banco = async () => {
  const esiti = [];
  for (const banca of BANCHE) for (const distretti of DISTRETTI) esiti.push(await prova(banca, distretti));
  return [
    {
      titolo: 'La vetrina da 1 a 600 distretti',
      righe: esiti.map(({ riga }) => riga),
      mancati: esiti.flatMap(({ mancati }) => mancati),
    },
  ];
};
