import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidTipo } from '../../modello/nomi';
import type { Controllo, Errore, Riferimento, Scrittura } from '../../modello/scrittura';
import type { Voce } from '../../modello/voce';
import { PROPRIETARIO, UID_FILE } from '../file/proprieta';
import { attoreCorrente, type Attore } from './attore';

const DISTRETTO = uidTipo('distretto');

const documento = (voce: unknown): string | undefined => {
  if (typeof voce !== 'object' || voce === null || !('documentId' in voce)) return undefined;
  return typeof voce.documentId === 'string' ? voce.documentId : undefined;
};

/** The distretto that an entry belongs to: a distretto belongs to itself. */
const distrettoDi = ({ modello }: Scrittura, voce: Voce | null): string | undefined =>
  modello.uid === DISTRETTO ? documento(voce) : documento(voce?.distretto);

/** Refuses what is not the actor's to write. Says the same of what is not there and of what is another distretto's. */
function soloPropria(scrittura: Scrittura, { distretti }: Attore): Errore[] {
  const { modello, azione, prima, pubblicata, dopo } = scrittura;
  const proprio = (distretto: string | undefined) => distretto !== undefined && distretti.includes(distretto);
  if (modello.uid !== DISTRETTO && !modello.campi.has('distretto')) {
    throw new errors.ForbiddenError(
      `${modello.etichetta}: è condivisa da tutti i distretti, la cambia l’Amministrazione.`,
    );
  }
  if (modello.uid === DISTRETTO && azione !== 'update') {
    throw new errors.ForbiddenError('I distretti li crea e li toglie l’Amministrazione.');
  }
  const attuale = prima ?? pubblicata;
  const dove = distrettoDi(scrittura, attuale);
  if (attuale && !proprio(dove)) throw new errors.ForbiddenError('Questa voce non è del tuo distretto.');
  if (!dopo || modello.uid === DISTRETTO) return [];
  const arrivo = distrettoDi(scrittura, dopo);
  if (arrivo === undefined && distretti.length > 1) {
    return [{ percorso: ['distretto'], rimedio: 'scegli a quale dei tuoi distretti appartiene la voce' }];
  }
  if (!proprio(arrivo)) throw new errors.ForbiddenError('Non lavori per questo distretto: scegli uno dei tuoi.');
  if (dove !== undefined && arrivo !== dove && azione !== 'clone') {
    return [{ percorso: ['distretto'], rimedio: 'una voce non passa a un altro distretto: creane una nuova' }];
  }
  return [];
}

interface Citata {
  id: number;
  documentId: string;
  distretto?: { documentId: string } | null;
}

/** Which of some entries of one type belong to a distretto. Types without distretto are everybody's. */
async function citateDi(strapi: Core.Strapi, tipo: string, citati: readonly Riferimento[], distretto: string) {
  const uid = tipo as UID.ContentType;
  if (!('distretto' in strapi.contentType(uid).attributes)) return () => true;
  const righe: Citata[] = await strapi.db.query(uid).findMany({
    where: {
      $or: [
        { id: { $in: citati.flatMap(({ id }) => (id === undefined ? [] : [id])) } },
        { documentId: { $in: citati.flatMap(({ documentId }) => documentId ?? []) } },
      ],
    },
    select: ['id', 'documentId'],
    populate: { distretto: { select: ['documentId'] } },
  });
  const proprie = righe.filter((riga) => riga.distretto?.documentId === distretto);
  return ({ id, documentId }: Riferimento) =>
    proprie.some((riga) => (id === undefined ? riga.documentId === documentId : riga.id === id));
}

/** An entry refers to entries of its own distretto only, from inside blocks too: whoever writes it, this is a mistake. */
async function relazioniCoerenti(scrittura: Scrittura, distretto: string): Promise<Errore[]> {
  const perTipo = new Map<string, Riferimento[]>();
  for (const citato of scrittura.riferimenti) {
    if (citato.tipo === UID_FILE || citato.tipo === DISTRETTO) continue;
    perTipo.set(citato.tipo, [...(perTipo.get(citato.tipo) ?? []), citato]);
  }
  const estranei: Riferimento[] = [];
  for (const [tipo, citati] of perTipo) {
    const propria = await citateDi(scrittura.strapi, tipo, citati, distretto);
    estranei.push(...citati.filter((citato) => !propria(citato)));
  }
  return estranei.map(({ percorso }) => ({ percorso, rimedio: 'scegli una voce dello stesso distretto' }));
}

/**
 * A file belongs to one distretto. One that belongs to none yet becomes that of the first entry that uses it; staff can
 * only name files that they see, which the database layer holds.
 */
async function fileCoerenti({ strapi, riferimenti }: Scrittura, distretto: string): Promise<Errore[]> {
  const citati = riferimenti.filter(({ tipo }) => tipo === UID_FILE);
  if (citati.length === 0) return [];
  const ids = citati.flatMap(({ id }) => id ?? []);
  const visti: { id: number; [PROPRIETARIO]?: string | null }[] = await strapi.db
    .query(UID_FILE)
    .findMany({ where: { id: { $in: ids } }, select: ['id', PROPRIETARIO] });
  const liberi = visti.filter((file) => !file[PROPRIETARIO]).map(({ id }) => id);
  if (liberi.length > 0) {
    await strapi.db.query(UID_FILE).updateMany({ where: { id: { $in: liberi } }, data: { [PROPRIETARIO]: distretto } });
  }
  const propri = new Set(visti.filter((file) => (file[PROPRIETARIO] ?? distretto) === distretto).map(({ id }) => id));
  return citati
    .filter(({ id }) => id === undefined || !propri.has(id))
    .map(({ percorso }) => ({ percorso, rimedio: 'carica il file di nuovo: questo non è del distretto della voce' }));
}

/**
 * Keeps distretti apart where Strapi's role conditions do not reach: on create, on the new state of an update and on what
 * an entry is connected to. What the software writes by itself is only kept from mixing files.
 */
export const createControlloTenancy = ({ strapi }: { strapi: Core.Strapi }): Controllo => {
  return async (scrittura) => {
    const attore = await attoreCorrente(strapi);
    const trovati = attore && !attore.tutti ? soloPropria(scrittura, attore) : [];
    const distretto = distrettoDi(scrittura, scrittura.dopo);
    if (trovati.length > 0 || distretto === undefined) return trovati;
    const relazioni = attore ? await relazioniCoerenti(scrittura, distretto) : [];
    return [...relazioni, ...(await fileCoerenti(scrittura, distretto))];
  };
};
