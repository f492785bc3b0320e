import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import { servizio } from '../../servizi';
import { RUOLI } from './ruoli';

/** A user of the admin, as the page of assignments shows it. */
export interface UtenteAssegnabile {
  id: number;
  nome: string;
  email: string;
  attivo: boolean;
  ruoli: string[];
  /** Works on every distretto whatever is assigned. */
  tutti: boolean;
  /** DocumentIds. */
  distretti: string[];
}

export interface Elenco {
  utenti: UtenteAssegnabile[];
  distretti: { documentId: string; nome: string }[];
}

interface UtenteSalvato {
  id: number;
  firstname: string | null;
  lastname: string | null;
  email: string;
  isActive: boolean;
  roles: { code: string; name: string }[];
}

const CODICI_LIBERI = [
  'strapi-super-admin',
  ...RUOLI.filter((ruolo) => !ruolo.delDistretto).map(({ codice }) => codice),
];

/** All users and all distretti, with who works for which. */
export async function elencoAssegnazioni(strapi: Core.Strapi): Promise<Elenco> {
  const salvati: UtenteSalvato[] = await strapi.db
    .query('admin::user')
    .findMany({ populate: { roles: true }, orderBy: [{ lastname: 'asc' }, { firstname: 'asc' }, { id: 'asc' }] });
  const distretti: Elenco['distretti'] = await strapi.db
    .query(uidTipo('distretto'))
    .findMany({ select: ['documentId', 'nome'], orderBy: { nome: 'asc' } });
  const assegnati = await servizio(strapi, 'assegnazioni').elenco();
  return {
    distretti: distretti.map(({ documentId, nome }) => ({ documentId, nome })),
    utenti: salvati.map(({ id, firstname, lastname, email, isActive, roles }) => ({
      id,
      nome: [firstname, lastname].filter(Boolean).join(' '),
      email,
      attivo: isActive,
      ruoli: roles.map(({ name }) => name),
      tutti: roles.some(({ code }) => CODICI_LIBERI.includes(code)),
      distretti: assegnati.get(id) ?? [],
    })),
  };
}
