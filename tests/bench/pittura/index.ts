import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { apriBrowser } from '../../browser/browser';
import { cifre, dispersione, mediana } from '../cifre';
import type { Banco } from '../misura';
import { altri } from './altri';
import { comeEventi, comeRisorsa } from './incontri';
import { dipingi, type Pittura } from './misura';
import { documento, nostre } from './pagine';
import { servi } from './server';

const GIRI = 11;
/** Of the quickest of the others; layout shift; milliseconds. */
const LIMITI = { rapporto: 0.7, spostamento: 0.01, compito: 200 };
const V1 = path.resolve('widgets/dist/v1');
const INCONTRI = '/api/piano-di-zona/v1/distretti/prova/incontri.json';

async function nostriFile(): Promise<Map<string, Buffer>> {
  const file = new Map<string, Buffer>();
  for (const nome of await readdir(V1, { recursive: true }))
    if (path.extname(nome)) file.set(`/widgets/v1/${nome}`, await readFile(path.join(V1, nome)));
  file.set(INCONTRI, Buffer.from(JSON.stringify(comeRisorsa())));
  return file;
}

/**
 * How soon a slow phone shows the first of sixty meetings, beside the calendars that others would use: the same meetings, the same
 * server, one after the other in turn. The others are installed in a scratch folder.
 */
export const pittura: Banco = async () => {
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'pdz-pittura-'));
  const { pagine: altrui, file } = await altri(scratch);
  const pagine = [...nostre, ...altrui];
  const { base, server } = await servi(
    new Map([
      ...file,
      ...(await nostriFile()),
      ['/eventi.json', Buffer.from(JSON.stringify(comeEventi()))],
      ...pagine.map((pagina, n): [string, Buffer] => [`/${n}`, Buffer.from(documento(pagina))]),
    ]),
  );
  const browser = await apriBrowser({ viewport: { width: 800, height: 900 } });
  try {
    // The first page of a browser pays for its start, whosever it is.
    await dipingi(browser.contesto, `${base}/0`);
    const esiti: Pittura[][] = pagine.map(() => []);
    for (let giro = 0; giro < GIRI; giro += 1) {
      for (const n of pagine.keys()) esiti[n]?.push(await dipingi(browser.contesto, `${base}/${n}`));
    }
    const deiNostri = esiti.slice(0, nostre.length);
    const degliAltri = esiti.slice(nostre.length);
    const diMezzo = (suoi: readonly Pittura[]) => mediana(suoi.map(({ dipinti }) => dipinti));
    const [migliore = []] = degliAltri.toSorted((a, b) => diMezzo(a) - diMezzo(b));
    const rapporti = (suoi: readonly Pittura[]) =>
      suoi.map(({ dipinti }, giro) => dipinti / (migliore[giro]?.dipinti ?? NaN));
    const peggiore = (suoi: readonly Pittura[], campo: keyof Pittura) => Math.max(...suoi.map((uno) => uno[campo]));
    return [
      {
        titolo: `Primi incontri dipinti: processore 4 volte più lento, 150 ms, 1,6 Mbit/s, ${GIRI} giri alternati`,
        righe: pagine.map(({ nome }, n) => {
          const suoi = esiti[n] ?? [];
          return {
            calendario: nome,
            'dipinti ms (mediana)': cifre(diMezzo(suoi)),
            'sul migliore degli altri': `${cifre(mediana(rapporti(suoi)))} (${dispersione(rapporti(suoi))})`,
            'spostamento (peggiore)': peggiore(suoi, 'spostamento').toFixed(3),
            'compito più lungo ms (mediana)': cifre(mediana(suoi.map(({ compito }) => compito))),
            'KB in rete': (mediana(suoi.map(({ byte }) => byte)) / 1024).toFixed(1),
          };
        }),
        mancati: deiNostri.flatMap((suoi, n) => {
          const nome = nostre[n]?.nome ?? '';
          const rapporto = mediana(rapporti(suoi));
          const compito = mediana(suoi.map((uno) => uno.compito));
          const doveri: [boolean, string][] = [
            [rapporto <= LIMITI.rapporto, `${cifre(rapporto)} del migliore, al massimo ${LIMITI.rapporto}`],
            [peggiore(suoi, 'spostamento') <= LIMITI.spostamento, `la pagina si sposta`],
            [compito <= LIMITI.compito, `un compito di ${cifre(compito)} ms`],
          ];
          return doveri.flatMap(([tenuto, cosa]) => (tenuto ? [] : [`${nome}: ${cosa}`]));
        }),
      },
    ];
  } finally {
    await browser.chiudi();
    server.close();
    await rm(scratch, { recursive: true, force: true });
  }
};
