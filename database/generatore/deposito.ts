import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

type Valori = Record<string, unknown>;

interface Tabella {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  on?: { field: string };
  orderColumnName?: string;
}

interface Attributo {
  type: string;
  columnName?: string;
  target?: string;
  joinTable?: Tabella;
}

interface Metadati {
  tableName: string;
  attributes: Record<string, Attributo>;
}

/** Rows of one insert: SQLite takes at most 32,766 values in a statement. */
const RIGHE = 400;

const idDocumento = () =>
  `g${BigInt(`0x${randomBytes(16).toString('hex')}`)
    .toString(36)
    .padStart(23, '0')
    .slice(0, 23)}`;

/**
 * Writes great numbers of entries straight into the tables, past the road of editing: for measuring, never for real data. No
 * check runs, no uniqueness is kept, nothing is logged and no revision rises. The tables must hold nothing but what this wrote.
 */
export function createDeposito(strapi: Core.Strapi) {
  const prossimi = new Map<string, number>();
  const voci = new Map<string, Valori[]>();
  const legami = new Map<string, Valori[]>();

  const metadati = (uid: string) => strapi.db.metadata.get(uid) as unknown as Metadati;
  const accoda = (dove: Map<string, Valori[]>, tabella: string, riga: Valori) => {
    const righe = dove.get(tabella);
    if (righe) righe.push(riga);
    else dove.set(tabella, [riga]);
  };

  function riga(uid: string, valori: Valori): number {
    const { tableName, attributes } = metadati(uid);
    const id = prossimi.get(tableName) ?? 1;
    prossimi.set(tableName, id + 1);
    const colonne: Valori = { id };
    for (const [nome, valore] of Object.entries(valori)) {
      const { type, columnName, joinTable, target } = attributes[nome] ?? { type: 'string' };
      if (joinTable) lega(id, joinTable, target ?? '', valore);
      else colonne[columnName ?? nome] = type === 'blocks' || type === 'json' ? JSON.stringify(valore) : valore;
    }
    accoda(voci, tableName, colonne);
    return id;
  }

  function lega(id: number, tabella: Tabella, target: string, valore: unknown): void {
    const altri = Array.isArray(valore) ? (valore as unknown[]) : [valore];
    altri.forEach((altro, posto) => {
      const componente = tabella.on !== undefined;
      accoda(legami, tabella.name, {
        [tabella.joinColumn.name]: id,
        [tabella.inverseJoinColumn.name]: componente ? riga(target, altro as Valori) : altro,
        ...(componente && { field: tabella.on?.field, component_type: target }),
        ...(tabella.orderColumnName && { [tabella.orderColumnName]: posto + 1 }),
      });
    });
  }

  async function scrivi(trx: Knex.Transaction, dove: Map<string, Valori[]>): Promise<void> {
    for (const [tabella, righe] of dove) {
      for (let da = 0; da < righe.length; da += RIGHE) await trx(tabella).insert(righe.slice(da, da + RIGHE));
    }
    dove.clear();
  }

  return {
    /** Adds an entry and gives the id of its row: of the published one where there is a draft as well. */
    aggiungi(tipo: string, valori: Valori, pubblica = false): number {
      const uid = `plugin::piano-di-zona.${tipo}`;
      const adesso = new Date();
      const comune = { documentId: idDocumento(), createdAt: adesso, updatedAt: adesso, ...valori };
      if (!pubblica) return riga(uid, { ...comune, publishedAt: adesso });
      riga(uid, comune);
      return riga(uid, { ...comune, publishedAt: adesso });
    },

    /** Writes what was added so far: entries first, then what ties them. */
    async scarica(): Promise<void> {
      await strapi.db.connection.transaction(async (trx) => {
        await scrivi(trx, voci);
        await scrivi(trx, legami);
      });
    },

    /** Lets the database number new rows after these. */
    async chiudi(): Promise<void> {
      if (strapi.db.dialect.client !== 'postgres') return;
      for (const [tabella, prossimo] of prossimi) {
        await strapi.db.connection.raw(`select setval(pg_get_serial_sequence(?, 'id'), ?)`, [tabella, prossimo]);
      }
      await strapi.db.connection.raw('analyze');
    },
  };
}

export type Deposito = ReturnType<typeof createDeposito>;
