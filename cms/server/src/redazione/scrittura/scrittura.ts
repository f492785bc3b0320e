import type { Core } from '@strapi/strapi';
import type { Modelli, Modello } from '../../modello/descrittore';
import type { Attore, Azione, Dati, Riferimento, Scrittura } from '../../modello/scrittura';
import { eVoce, type Voce } from '../../modello/voce';
import type { Lettura, Versioni } from './lettura';
import { proposta, riferimenti, UID_FILE } from './proposta';

const COMPONGONO = new Set<Azione>(['create', 'update', 'clone']);
const TOLGONO = new Set<Azione>(['unpublish', 'delete']);

/** Whether the action takes values from who writes. */
export const compone = (azione: Azione): boolean => COMPONGONO.has(azione);

interface Apertura {
  azione: Azione;
  modello: Modello;
  documentId: string | undefined;
  attore: Attore;
  versioni: Versioni;
  dati: Dati;
}

/** A write under way, with what only this room may do with it. */
export interface ScritturaAperta extends Scrittura {
  /** What is handed to Strapi, or, at publish, what is set in the draft first. The same object as `scritti`. */
  readonly dati: Dati;
}

export function apriScrittura(
  { strapi, modelli, lettura }: { strapi: Core.Strapi; modelli: Modelli; lettura: Lettura },
  { azione, modello, documentId, attore, versioni, dati: scritti }: Apertura,
): ScritturaAperta {
  const { bozza, pubblicata } = versioni;
  const dati: Dati = { ...scritti };
  const trovate = new Map<string, Promise<Voce | null>>();
  let dopo: Voce | null | undefined;
  let file: Promise<ReadonlyMap<number, Voce>> | undefined;

  const calcolaDopo = (): Voce | null => {
    if (TOLGONO.has(azione)) return null;
    return azione === 'discardDraft' ? pubblicata : proposta(modelli, modello, bozza, dati);
  };

  const aperta: ScritturaAperta = {
    strapi,
    azione,
    modello,
    documentId,
    attore,
    dati,
    scritti: dati,
    prima: bozza,
    pubblicata,
    get dopo() {
      if (dopo === undefined) dopo = calcolaDopo();
      return dopo;
    },
    get riferimenti(): Riferimento[] {
      return aperta.dopo ? riferimenti(modelli, modello, aperta.dopo, (nome) => nome in dati) : [];
    },
    file() {
      file ??= lettura.file(aperta.riferimenti.filter(({ tipo }) => tipo === UID_FILE).flatMap(({ id }) => id ?? []));
      return file;
    },
    imposta(campo, valore) {
      dati[campo] = valore;
      dopo = undefined;
    },
    async trova(campo) {
      const rimando = aperta.dopo?.[campo];
      const tipo = modello.campi.get(campo)?.attributo.target;
      if (!eVoce(rimando) || tipo === undefined) return null;
      const { id, documentId: documento } = rimando;
      const chiave = `${tipo} ${String(documento ?? id)}`;
      const trovata =
        trovate.get(chiave) ??
        lettura.trova(tipo, {
          ...(typeof id === 'number' && { id }),
          ...(typeof documento === 'string' && { documentId: documento }),
        });
      trovate.set(chiave, trovata);
      return trovata;
    },
  };
  return aperta;
}
