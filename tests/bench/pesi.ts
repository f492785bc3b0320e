import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Banco, Misura } from './misura';

interface Manifesto {
  elementi: Record<string, { conCaricatore: { file: { file: string }[] }; singolo: { file: string } }>;
}

/** KB gzip that a page may download for one element, lit and loader included. */
const LIMITI: Readonly<Record<string, number>> = {
  'pdz-calendario': 14,
  'pdz-schede': 13,
  'pdz-scheda': 11,
  'pdz-piano': 10,
  'pdz-monitoraggio': 13,
  'pdz-documenti': 9,
  'pdz-partner': 9,
  'pdz-contatti': 16,
  'pdz-adesione': 16,
  'pdz-iscrizione': 16,
  'pdz-proposta': 16,
  'pdz-area-partner': 16,
};

/** Those that a page of the plan may well show together, and the KB for all of them. */
const INSIEME: readonly string[] = [
  ...['pdz-calendario', 'pdz-schede', 'pdz-scheda', 'pdz-piano', 'pdz-monitoraggio', 'pdz-documenti', 'pdz-partner'],
  ...['pdz-contatti', 'pdz-adesione'],
];
const LIMITE_INSIEME = 40;

const cartella = path.resolve('widgets/dist');

/** Those with whom comes, when somebody begins to fill them in, what handles a request: proof of work, sending, receipt. */
const MODULI: readonly string[] = [
  'pdz-contatti',
  'pdz-adesione',
  'pdz-iscrizione',
  'pdz-proposta',
  'pdz-area-partner',
];

/** What handles a request. A page that shows all elements does not need it before. */
async function pratica(): Promise<string> {
  const file = (await readdir(path.join(cartella, 'v1'), { recursive: true })).find((nome) =>
    nome.endsWith('/pratica.js'),
  );
  if (!file) throw new Error('there is no chunk that handles a request');
  return `v1/${file}`;
}

async function pesa(file: string): Promise<number> {
  return gzipSync(await readFile(path.join(cartella, file)), { level: 9 }).length / 1024;
}

/** Weighs what a page downloads for each element, file by file as it lies on disk. */
export const pesi: Banco = async () => {
  const { elementi } = JSON.parse(await readFile(path.join(cartella, 'manifest.json'), 'utf8')) as Manifesto;
  const righe: Misura['righe'] = [];
  const mancati: string[] = [];
  const aggiungi = async (elemento: string, file: readonly string[], limite?: number, singolo?: string) => {
    const suoi = await Promise.all(file.map(pesa));
    const pagina = suoi.reduce((somma, peso) => somma + peso, 0);
    righe.push({
      elemento,
      file: suoi.length,
      'KB gzip in pagina': pagina.toFixed(1),
      'KB gzip file unico': singolo ? (await pesa(singolo)).toFixed(1) : '–',
      limite: limite ?? '–',
    });
    if (limite !== undefined && pagina > limite) mancati.push(`${elemento}: ${pagina.toFixed(1)} KB, limite ${limite}`);
  };
  const insieme = new Set<string>();
  for (const [elemento, { conCaricatore, singolo }] of Object.entries(elementi)) {
    const file = conCaricatore.file.map((voce) => voce.file);
    if (INSIEME.includes(elemento)) for (const nome of file) insieme.add(nome);
    const suoi = MODULI.includes(elemento) ? [...file, await pratica()] : file;
    await aggiungi(elemento, suoi, LIMITI[elemento], singolo.file);
  }
  await aggiungi('nove in una pagina', [...insieme], LIMITE_INSIEME);
  return [{ titolo: 'Peso dei componenti', righe, mancati }];
};
