import { randomUUID } from 'node:crypto';
import type { UID } from '@strapi/strapi';
import type { Cms } from './cms';

interface Attributo {
  type: string;
  required?: boolean;
  enum?: string[];
  min?: number | string;
  target?: string;
  component?: string;
  repeatable?: boolean;
  pluginOptions?: { 'piano-di-zona'?: { formato?: string; richiesto?: boolean } };
}

export interface Voce {
  id: string | number;
  documentId: string;
}

export const uid = (tipo: string) => `plugin::piano-di-zona.${tipo}` as UID.ContentType;

/** What the rules of a type want beside what its schema says. */
const NECESSARI: Readonly<Record<string, readonly string[]>> = {
  partecipazione: ['organo'],
  ...Object.fromEntries(['adesione', 'contatto', 'proposta'].map((tipo) => [tipo, ['resaInformativa']])),
};

/** What its own rules say of a type's fields, where no value made from the schema would do. */
const DETTATI: Readonly<Record<string, object>> = {
  'testo-posta': {
    modello: 'ritiro-iscrizione.ritirata',
    lingua: 'it',
    corpo: '{incontro} {quando} {luogo} {pagina} {ricevuta}',
  },
};

const numero = () => Math.floor(Math.random() * 80) + 2000;

function valore(nome: string, { type, enum: voci, min, pluginOptions }: Attributo, segno: string): unknown {
  if (pluginOptions?.['piano-di-zona']?.formato === 'email') return `${randomUUID()}@esempio.it`;
  if (nome === 'slug' || pluginOptions?.['piano-di-zona']?.formato === 'slug')
    return `${segno}-${randomUUID().slice(0, 8)}`;
  switch (type) {
    case 'enumeration':
      // The only kind of partner without codes of its own, and how staff may say that a request came.
      return voci?.find((voce) => voce === 'gruppo_informale' || voce === 'sportello') ?? voci?.[0];
    case 'date':
      return '2026-03-01';
    case 'datetime':
      return '2026-03-01T10:00:00.000Z';
    case 'integer':
      return nome === 'anno' ? numero() : Number(min ?? 0) + 1;
    case 'decimal':
      return 1.5;
    case 'blocks':
      return [{ type: 'paragraph', children: [{ type: 'text', text: `Testo ${segno}` }] }];
    case 'json':
      return {};
    default:
      return `${segno} ${randomUUID().slice(0, 8)}`;
  }
}

/**
 * Makes valid entries of any type of the model in a distretto, with everything that they need: what a type asks for is
 * read from its schema, so that a new type is tested without anybody remembering to.
 */
export function creaVoci({ strapi }: Cms, distretto: Voce, segno: string) {
  const note = new Map<string, Promise<Voce>>();

  const attributi = (modello: UID.Schema) =>
    Object.entries(strapi.getModel(modello).attributes as unknown as Record<string, Attributo>);

  /** The fields that an entry of the type must have, with new values and its relations made. */
  async function dati(modello: UID.Schema): Promise<Record<string, unknown>> {
    const risultato: Record<string, unknown> = {};
    for (const [nome, attributo] of attributi(modello)) {
      const vincoli = attributo.pluginOptions?.['piano-di-zona'];
      const necessario = vincoli?.richiesto || NECESSARI[String(modello).split('.')[1] ?? '']?.includes(nome);
      if (!necessario && nome !== 'slug' && vincoli?.formato !== 'email') continue;
      if (nome === 'distretto') risultato.distretto = distretto.documentId;
      else if (attributo.type === 'relation') {
        risultato[nome] = (await voce(String(attributo.target).split('.')[1] ?? '')).documentId;
      } else if (nome === 'incontro') risultato[nome] = (await voce(nome)).documentId;
      else risultato[nome] = valore(nome, attributo, segno);
    }
    return risultato;
  }

  const datiDi = async (tipo: string) => ({ ...(await dati(uid(tipo))), ...DETTATI[tipo] });

  async function crea(tipo: string): Promise<Voce> {
    return strapi.documents(uid(tipo)).create({ data: (await datiDi(tipo)) as never });
  }

  /** The one entry of the type that others are connected to. */
  function voce(tipo: string): Promise<Voce> {
    if (tipo === 'distretto') return Promise.resolve(distretto);
    const nota = note.get(tipo) ?? crea(tipo);
    note.set(tipo, nota);
    return nota;
  }

  return { dati: datiDi, crea, voce };
}

export type Voci = ReturnType<typeof creaVoci>;
