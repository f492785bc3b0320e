import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pausa } from 'node:timers/promises';
import { finche } from '../api/attesa';
import { bancaPiena } from '../bench/banca';
import type { Pubblicato } from '../bench/cms-di-scala';
import { termina } from '../bench/processo';
import { diversi, leggiAlbero } from './albero';
import { fallite, type Guasto } from './esito';
import { avviaNginx, sopra } from './nginx';
import { accendiNodo, apriLettori } from './nodo';

const GIRI = 6;
/** What an export may leave beside the tree in use: the one before it, for who is still reading there. */
const TENUTI = 2;

const avvia = (destinazione: string): ChildProcess =>
  spawn(process.execPath, ['dist/config/avvio/esporta.js', '--out', destinazione], { stdio: 'inherit' });

async function intera(destinazione: string): Promise<number> {
  const inizio = performance.now();
  const [codice] = (await once(avvia(destinazione), 'exit')) as [number | null];
  if (codice !== 0) throw new Error(`npm run export ended with ${codice}`);
  return performance.now() - inizio;
}

/** The export is killed half-way, again and again, while readers read the tree of before through nginx. */
export const esportazione: Guasto = async (nota) => {
  const togli = await bancaPiena('sqlite', 1);
  process.env.LOG_LEVEL = 'silent';
  const cartella = await mkdtemp(path.join(os.tmpdir(), 'pdz-esportata-'));
  const destinazione = path.join(cartella, 'vetrina');
  const versioni = `${destinazione}.versioni`;
  const durata = await intera(destinazione);
  const nodo = await accendiNodo();
  const nginx = await avviaNginx(await sopra(destinazione));
  const lettori = apriLettori();
  try {
    const primo = await leggiAlbero(await realpath(destinazione));
    const percorsi = Object.keys(primo.file)
      .filter((nome) => nome.endsWith('.json'))
      .map((nome) => `/${nome}`);
    const durante = lettori.leggi({
      url: nginx.base,
      percorsi,
      aCaso: true,
      secondi: Math.round(((GIRI + 2) * durata) / 1000),
    });

    const momenti: number[] = [];
    const rotti = new Set<string>();
    let mezzi = 0;
    for (let giro = 0; giro < GIRI; giro += 1) {
      await nodo.ordina<Pubblicato>({ pubblica: { distretti: 1 } });
      const prima = await readdir(versioni);
      const inizio = performance.now();
      const lavoro = avvia(destinazione);
      // Not before it writes: what is killed while it starts has nothing to break.
      await finche(
        () => readdir(versioni),
        (dopo) => dopo.some((nome) => !prima.includes(nome)),
      );
      const avvio = performance.now() - inizio;
      await pausa(randomInt(Math.max(1, Math.round(durata - avvio))));
      await termina(lavoro);
      momenti.push(Math.round(performance.now() - inizio - avvio));
      const inUso = await realpath(destinazione);
      if (inUso === primo.cartella) mezzi += 1;
      for (const nome of [...(await diversi(primo)), ...(await diversi(await leggiAlbero(inUso)))]) rotti.add(nome);
    }
    const quanti = Object.keys(primo.file).length;
    nota({
      guasto: 'l’esportazione uccisa (kill -9) mentre scrive',
      visto:
        `${GIRI} volte dopo ${momenti.join(', ')} ms di scrittura, ${mezzi} prima della fine; ` +
        `${rotti.size} file su ${quanti} mancanti o diversi dal manifesto`,
      tenuto: rotti.size === 0 && mezzi > 0,
    });

    const inUso = await leggiAlbero(await realpath(destinazione));
    await intera(destinazione);
    const nuovo = await realpath(destinazione);
    const restano = (await readdir(versioni)).filter((nome) => nome !== 'serratura');
    const persi = [...(await diversi(inUso)), ...(await diversi(await leggiAlbero(nuovo)))];
    nota({
      guasto: 'l’esportazione dopo, fino in fondo',
      visto:
        `albero nuovo: ${nuovo === inUso.cartella ? 'no' : 'sì'}; ${persi.length} file mancanti o diversi, ` +
        `anche in quello di prima; restano ${restano.length} alberi in ${path.basename(versioni)}`,
      tenuto: nuovo !== inUso.cartella && persi.length === 0 && restano.length === TENUTI,
    });
    const letture = await durante;
    nota({
      guasto: 'chi intanto legge l’albero da nginx',
      visto: `${fallite(letture)}, ${Math.round(letture.ritmo)} al secondo`,
      tenuto: letture.errori === 0 && letture.ritmo > 0,
    });
  } finally {
    await Promise.all([nodo.processo, lettori.processo].map(termina));
    await nginx.ferma();
    await rm(cartella, { recursive: true, force: true });
    await togli();
  }
};
