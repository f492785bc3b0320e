import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { attoreCorrente, type Attore } from '../tenancy/attore';

export const UID_FILE = 'plugin::upload.file';
export const UID_CARTELLA = 'plugin::upload.folder';

/** The attribute that both carry: the documentId of the distretto that they belong to. */
export const PROPRIETARIO = 'pdzDistretto';

/** Who uploaded. A column of their own beside Strapi's relation: it refuses bulk changes whose filter crosses one. */
const UTENTE = 'pdzUtente';

const interno = { configurable: false, private: true, searchable: false } as const;
const ATTRIBUTI = {
  [PROPRIETARIO]: { type: 'string', maxLength: 40, ...interno },
  [UTENTE]: { type: 'integer', ...interno },
} as const;

interface Evento {
  params: { where?: object; data?: Record<string, unknown> };
}

/**
 * What staff may see and touch: what belongs to their distretti, and what they uploaded themselves while it belongs to
 * none. A file of someone who works for several distretti belongs to none until an entry uses it.
 */
const filtroDi = ({ utente, distretti }: Attore) => ({
  $or: [{ [PROPRIETARIO]: { $in: distretti } }, { [PROPRIETARIO]: { $null: true }, [UTENTE]: utente }],
});

/** Gives files and folders the columns that say whose they are. */
export function aggiungiProprietario(strapi: Core.Strapi): void {
  for (const uid of [UID_FILE, UID_CARTELLA] as const) {
    Object.assign(strapi.contentType(uid).attributes, ATTRIBUTI);
  }
}

/**
 * Keeps staff to the files of their distretti. In the database layer, because the upload plugin's own permissions know no
 * distretto, and bulk actions do not look at role conditions at all (tried): a foreign file simply is not there.
 */
export function sorvegliaFile(strapi: Core.Strapi): void {
  async function limita({ params }: Evento) {
    const attore = await attoreCorrente(strapi);
    if (!attore || attore.tutti) return;
    params.where = { $and: [params.where ?? {}, filtroDi(attore)] };
  }

  async function attribuisci({ params }: Evento) {
    const attore = await attoreCorrente(strapi);
    if (!attore || attore.tutti) return;
    const [unico, ...altri] = attore.distretti;
    if (!unico) throw new errors.ForbiddenError('Non lavori per nessun distretto: chiedi all’Amministrazione.');
    params.data = { ...params.data, [PROPRIETARIO]: altri.length === 0 ? unico : null, [UTENTE]: attore.utente };
  }

  strapi.db.lifecycles.subscribe({
    models: [UID_FILE, UID_CARTELLA],
    beforeCreate: attribuisci,
    beforeFindOne: limita,
    beforeFindMany: limita,
    beforeCount: limita,
    beforeUpdate: limita,
    beforeUpdateMany: limita,
    beforeDelete: limita,
    beforeDeleteMany: limita,
  });
}
