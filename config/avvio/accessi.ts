import type { Core } from '@strapi/strapi';
import { distrettiEsempio } from '../../database/esempi/dati/distretti';
import { idDocumento } from '../../database/esempi/identita';

/** A staff account of the demo, as it is printed and written to the JSON file. */
export interface Accesso {
  email: string;
  password: string;
  ruolo: string;
  /** Slug of the distretto; null for who works on all of them. */
  distretto: string | null;
}

interface Previsto extends Omit<Accesso, 'password'> {
  variabile: string;
  ruoli: string[];
}

interface UtenteAdmin {
  id: number;
  password: string;
}

const variabile = (...parti: string[]) => ['DEMO_PASSWORD', ...parti].join('_').replaceAll('-', '_').toUpperCase();

const delDistretto = (slug: string): Previsto[] => [
  {
    email: `ufficio.${slug}@example.org`,
    ruolo: 'Ufficio di Piano',
    distretto: slug,
    variabile: variabile('ufficio', slug),
    ruoli: ['pdz-ufficio-di-piano'],
  },
  {
    email: `redazione.${slug}@example.org`,
    ruolo: 'Redazione',
    distretto: slug,
    variabile: variabile('redazione', slug),
    ruoli: ['pdz-redazione'],
  },
];

const PREVISTI: Previsto[] = [
  {
    email: 'amministrazione@example.org',
    ruolo: 'Amministrazione',
    distretto: null,
    variabile: variabile('amministrazione'),
    // Somebody must be able to make accounts: Strapi keeps that for its own super administrator.
    ruoli: ['pdz-amministrazione', 'strapi-super-admin'],
  },
  ...distrettiEsempio.flatMap(({ slug }) => delDistretto(slug)),
];

/** The environment variables that hold the accounts' passwords. */
export const VARIABILI_PASSWORD = PREVISTI.map((previsto) => previsto.variabile);

async function ruoliPerCodice(strapi: Core.Strapi, codici: string[]): Promise<number[]> {
  const trovati: { id: number }[] = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: codici } }, select: ['id'] });
  if (trovati.length !== codici.length) throw new Error(`missing among the roles: ${codici.join(', ')}`);
  return trovati.map(({ id }) => id);
}

async function creaOAggiorna(strapi: Core.Strapi, previsto: Previsto, password: string): Promise<number> {
  const utenti = strapi.service('admin::user');
  const { email, ruolo, distretto, ruoli } = previsto;
  const esistente: UtenteAdmin | null = await strapi.db.query('admin::user').findOne({ where: { email } });
  if (!esistente) {
    const roles = await ruoliPerCodice(strapi, ruoli);
    const nuovo: UtenteAdmin = await utenti.create({
      email,
      firstname: ruolo,
      lastname: distretto ?? 'tutti i distretti',
      password,
      roles,
      isActive: true,
      preferedLanguage: 'it',
    });
    return nuovo.id;
  }
  // The file with the passwords may have been removed since: what is printed has to work.
  const valida: boolean = await strapi.service('admin::auth').validatePassword(password, esistente.password);
  if (!valida) await utenti.updateById(esistente.id, { password });
  return esistente.id;
}

/** Creates the demo's accounts where they are missing, with the passwords of the environment. */
export async function creaAccessi(strapi: Core.Strapi): Promise<Accesso[]> {
  const accessi: Accesso[] = [];
  for (const previsto of PREVISTI) {
    const { email, ruolo, distretto } = previsto;
    const password = process.env[previsto.variabile] ?? '';
    const utente = await creaOAggiorna(strapi, previsto, password);
    const distretti = distretto ? [idDocumento('distretto', distretto)] : [];
    if (distretto) await strapi.plugin('piano-di-zona').service('assegnazioni').assegna(utente, distretti);
    accessi.push({ email, password, ruolo, distretto });
  }
  return accessi;
}
