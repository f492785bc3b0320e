import type { Database, Statement } from 'better-sqlite3';
import { Piscina } from 'piscina';
import type { Id, Presente, Testi } from '../archivio';
import { scriviEspressione } from '../espressione';
import { CHIAVE, COLONNE_CANDIDATA, DISTRETTI, rigaDi, VOCI, type RigaCandidata, type RigaVoce } from '../righe';
import { risultati, type Domanda, type Fonte, type Risultati } from '../risultati';
import type { VoceRicerca } from '../voci';
import { apriIndice, CANDIDATE, INDICE } from './banca';

/** What of the archive's work is done on this thread: each exported function is a task, with one argument that can be cloned. */

const { file } = Piscina.workerData as { file: string };

let aperta: Database | undefined;
const comandi = new Map<string, Statement<unknown[]>>();

const banca = (): Database => (aperta ??= apriIndice(file));

/** Statements are compiled once. */
function comando(sql: string): Statement<unknown[]> {
  const noto = comandi.get(sql);
  if (noto) return noto;
  const nuovo = banca().prepare(sql);
  comandi.set(sql, nuovo);
  return nuovo;
}

const FRA = 'IN (SELECT value FROM json_each(?))';

export function prepara(): void {
  banca();
}

export function versioni(): Map<string, string> {
  const righe = comando(`SELECT distretto, versione FROM ${DISTRETTI}`).all() as {
    distretto: string;
    versione: string;
  }[];
  return new Map(righe.map(({ distretto, versione }) => [distretto, versione]));
}

export function segna({ distretto, versione }: { distretto: string; versione: string }): void {
  comando(`INSERT OR REPLACE INTO ${DISTRETTI} (distretto, versione) VALUES (?, ?)`).run(distretto, versione);
}

export const presenti = (distretto: string): Presente[] =>
  comando(`SELECT id, tipo, slug, impronta FROM ${VOCI} WHERE distretto = ?`).all(distretto) as Presente[];

function cancella(ids: readonly Id[]): void {
  const elenco = JSON.stringify(ids);
  comando(`DELETE FROM ${INDICE} WHERE rowid ${FRA}`).run(elenco);
  comando(`DELETE FROM ${VOCI} WHERE id ${FRA}`).run(elenco);
}

function metti(voce: VoceRicerca): void {
  const { riga, lessemi } = rigaDi(voce);
  const colonne = Object.keys(riga) as (keyof RigaVoce)[];
  // Another process may have written the same entry meanwhile, from the same content.
  const { id } = comando(
    `INSERT INTO ${VOCI} (${colonne.join(', ')}) VALUES (${colonne.map((nome) => `@${nome}`).join(', ')})
      ON CONFLICT (${CHIAVE.join(', ')}) DO UPDATE SET ${colonne.map((nome) => `${nome} = excluded.${nome}`).join(', ')}
      RETURNING id`,
  ).get(riga) as { id: Id };
  comando(`INSERT OR REPLACE INTO ${INDICE} (rowid, lessemi) VALUES (?, ?)`).run(id, lessemi.join(' '));
}

export function scrivi(cosa: { togli: readonly Id[]; metti: readonly VoceRicerca[] }): void {
  banca().transaction(() => {
    cancella(cosa.togli);
    for (const voce of cosa.metti) metti(voce);
  })();
}

export function togli(distretto: string): void {
  banca().transaction(() => {
    cancella(presenti(distretto).map(({ id }) => id));
    comando(`DELETE FROM ${DISTRETTI} WHERE distretto = ?`).run(distretto);
  })();
}

const fonte: Fonte = {
  cerca(espressione, limite) {
    const scritta = scriviEspressione(espressione, {
      e: ' AND ',
      o: ' OR ',
      voce: ({ lessema, prefisso }) => `"${lessema}"${prefisso ? '*' : ''}`,
    });
    return comando(
      `SELECT ${COLONNE_CANDIDATA.join(', ')} FROM ${VOCI} INDEXED BY ${CANDIDATE}
        WHERE id IN (SELECT rowid FROM ${INDICE} WHERE ${INDICE} MATCH ? LIMIT ?)`,
    ).all(scritta, limite) as RigaCandidata[];
  },
  testi: (ids) =>
    comando(`SELECT id, slug, url, sintesi, testo FROM ${VOCI} WHERE id ${FRA}`).all(JSON.stringify(ids)) as Testi[],
};

export const trova = (domanda: Domanda): Promise<Risultati> => risultati(fonte, domanda);
