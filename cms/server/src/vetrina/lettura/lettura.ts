import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { CONDIVISO } from '../../modello/ambiti';
import { servizio } from '../../servizi';
import { COLLEZIONI, tipiDi, type Collezione, type Righe } from './collezioni';
import type { Interroga } from './interroga';
import type { Capo, RigaDistretto } from './righe';

type Dettaglio = ReadonlyMap<string, number>;

/** The rows of a distretto with the revisions that they were read at. */
export interface Lettura {
  distretto: RigaDistretto;
  righe: Righe;
  dettaglio: Dettaglio;
}

const NOMI = Object.keys(COLLEZIONI) as Collezione[];

/** Keeps the rows that have not changed as they are, so that what is made of them compares by identity. */
function riusa<R extends Capo>(prima: readonly R[], dopo: readonly R[]): R[] {
  const note = new Map(prima.map((riga) => [riga.id, riga]));
  return dopo.map((riga) => {
    const nota = note.get(riga.id);
    return nota && isDeepStrictEqual(nota, riga) ? nota : riga;
  });
}

/** Reads the rows of a distretto: all of them at first, and then only the collections whose kinds of content have changed. */
export function createLettore({ strapi, interroga }: { strapi: Core.Strapi; interroga: Interroga }) {
  const revisioni = servizio(strapi, 'revisioni');

  const cambiata = (slug: string, prima: Dettaglio, dopo: Dettaglio) => {
    const diversa = (tipo: string) =>
      [slug, CONDIVISO].some((ambito) => prima.get(`${ambito}/${tipo}`) !== dopo.get(`${ambito}/${tipo}`));
    // A revision that rose without saying of what: everything is read again.
    const ignota = isDeepStrictEqual(prima, dopo);
    return (collezione: Collezione) => ignota || tipiDi(collezione).some(diversa);
  };

  async function leggi(slug: string, nota: Lettura | undefined): Promise<Lettura | undefined> {
    // Taken before reading: should they rise meanwhile, rows are read once more rather than once too few.
    const dettaglio = await revisioni.dettaglio([slug, CONDIVISO]);
    const [distretto] = await interroga.distretti(slug);
    if (!distretto) return undefined;
    const daLeggere = nota ? NOMI.filter(cambiata(slug, nota.dettaglio, dettaglio)) : NOMI;
    const lette: Partial<Record<Collezione, Capo[]>> = {};
    // One after the other: SQLite has one connection.
    for (const nome of daLeggere) {
      const righe: Capo[] = await interroga.collezione(nome, distretto.id);
      lette[nome] = nota ? riusa<Capo>(nota.righe[nome], righe) : righe;
    }
    return { distretto, dettaglio, righe: { ...nota?.righe, ...lette } as Righe };
  }

  // SQLite has one connection. PostgreSQL works on one reading while this process works on another.
  const file = Array.from({ length: strapi.db.dialect.client === 'sqlite' ? 1 : 4 }, () => Promise.resolve());
  let turno = 0;

  /** Those that are read whole wait for each other: all at once, the first would be ready no sooner than the last. */
  return (slug: string, nota: Lettura | undefined): Promise<Lettura | undefined> => {
    if (nota) return leggi(slug, nota);
    turno = (turno + 1) % file.length;
    const intera = (file[turno] ?? Promise.resolve()).then(() => leggi(slug, undefined));
    file[turno] = intera.then(
      () => undefined,
      () => undefined,
    );
    return intera;
  };
}
