import type { Core } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';

/** Somebody whom a meeting concerns. */
export interface Invitabile {
  nome: string;
  /** On whose behalf. */
  ente: string | null;
  /** In small letters; null where nobody knows it. */
  email: string | null;
}

interface RigaComponente {
  nominativo: string;
  email: string | null;
  ufficio: string | null;
  soggetto: { id: number; nome: string } | null;
}

interface RigaPartecipazione {
  soggetto: {
    id: number;
    nome: string;
    email: string | null;
    referenti: { nome: string; cognome: string; email: string | null }[];
  } | null;
}

const minuscola = (email: string | null): string | null => email?.trim().toLowerCase() || null;

/** Those that hold on a day of the calendar. */
const nelGiorno = (giorno: string) => ({
  $and: [
    { $or: [{ dal: { $null: true } }, { dal: { $lte: giorno } }] },
    { $or: [{ al: { $null: true } }, { al: { $gte: giorno } }] },
  ],
});

/** Its referenti, or the organisation itself where it has named none. */
function diSoggetto({ soggetto }: RigaPartecipazione): Invitabile[] {
  if (!soggetto) return [];
  const { nome: ente, email, referenti } = soggetto;
  if (referenti.length === 0) return [{ nome: ente, ente, email: minuscola(email) }];
  return referenti.map((persona) => ({
    nome: `${persona.nome} ${persona.cognome}`,
    ente,
    email: minuscola(persona.email),
  }));
}

/** Each person once: by the address, or by name where there is none. */
function senzaDoppioni(trovati: readonly Invitabile[]): Invitabile[] {
  const perPersona = new Map<string, Invitabile>();
  for (const persona of trovati) {
    const chiave = persona.email ?? `${persona.nome} ${persona.ente ?? ''}`;
    if (!perPersona.has(chiave)) perPersona.set(chiave, persona);
  }
  return [...perPersona.values()];
}

/**
 * Whom a meeting of some organi concerns on its day: who sits in them, and the referenti of the partners that take part in them and
 * have sent nobody to sit there.
 */
export async function invitabili(strapi: Core.Strapi, organi: readonly string[], giorno: string) {
  if (organi.length === 0) return [];
  const where = { organo: { documentId: { $in: [...organi] } }, ...nelGiorno(giorno) };
  const componenti: RigaComponente[] = await strapi.db
    .query(uidTipo('componente'))
    .findMany({ where, populate: { soggetto: true }, orderBy: [{ nominativo: 'asc' }, { id: 'asc' }] });
  const rappresentati = new Set(componenti.map(({ soggetto }) => soggetto?.id));
  const partecipazioni: RigaPartecipazione[] = await strapi.db.query(uidTipo('partecipazione')).findMany({
    where,
    populate: { soggetto: { populate: { referenti: true } } },
    orderBy: [{ titolo: 'asc' }, { id: 'asc' }],
  });
  return senzaDoppioni([
    ...componenti.map(({ nominativo, email, ufficio, soggetto }) => ({
      nome: nominativo,
      ente: soggetto?.nome ?? ufficio,
      email: minuscola(email),
    })),
    ...partecipazioni.filter(({ soggetto }) => !rappresentati.has(soggetto?.id)).flatMap(diSoggetto),
  ]);
}
