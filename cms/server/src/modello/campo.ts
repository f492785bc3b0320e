import type { Schema } from '@strapi/strapi';
import type { Vocabolario } from '../../../contracts/vocabolario';
import { valori } from '../../../contracts/vocabolario';
import { uidComponente, uidTipo } from './nomi';

/**
 * The formats that a text may have beside its length. What each accepts, and what it says when refused, is decided
 * where writes are checked (`redazione`).
 */
export type Formato =
  | 'slug'
  | 'codiceFiscale'
  | 'partitaIva'
  | 'istat'
  | 'catastale'
  | 'ipa'
  | 'pec'
  | 'email'
  | 'telefono'
  | 'sitoWeb'
  | 'cap'
  | 'colore'
  | 'modelloPagina';

interface Opzioni {
  /** One sentence under the field in the admin. */
  aiuto?: string;
  /** Must not be empty: at every save, or at publish where the type has draft & publish. */
  richiesto?: boolean;
  /** Kept out of the admin's forms: set by the software. */
  nascosto?: boolean;
  /** Shown in the admin's forms and not editable there. */
  soloLettura?: boolean;
}

/** What the document middleware reads from `pluginOptions` of an attribute. */
export interface Vincoli {
  formato?: Formato;
  /** Unique within the distretto (or among the shared entries) and the type, over drafts and published versions alike. */
  unico?: boolean;
  richiesto?: boolean;
}

/** An attribute of a content type together with how the admin shows it. */
export interface Campo {
  attributo: Schema.Attribute.AnyAttribute;
  etichetta: string;
  aiuto: string;
  visibile: boolean;
  modificabile: boolean;
}

export const CHIAVE_VINCOLI = 'piano-di-zona';

function campo(etichetta: string, attributo: object, opzioni: Opzioni & Vincoli = {}): Campo {
  const { formato, unico, richiesto } = opzioni;
  const relazione = 'relation' in attributo;
  const vincoli: Vincoli = { formato, unico, richiesto };
  return {
    attributo: {
      ...attributo,
      ...(richiesto && !relazione ? { required: true } : {}),
      pluginOptions: { [CHIAVE_VINCOLI]: vincoli },
    } as Schema.Attribute.AnyAttribute,
    etichetta,
    aiuto: opzioni.aiuto ?? '',
    visibile: !opzioni.nascosto,
    modificabile: !opzioni.soloLettura,
  };
}

type OpzioniTesto = Opzioni & Vincoli & { massimo?: number; predefinito?: string };

/** The width of a Strapi `string` column on PostgreSQL. */
const MASSIMO_RIGA = 255;

/** One line of text, 255 characters at most where not said otherwise. */
export function testo(etichetta: string, opzioni: OpzioniTesto = {}): Campo {
  const { massimo = MASSIMO_RIGA, predefinito } = opzioni;
  const type = massimo > MASSIMO_RIGA ? 'text' : 'string';
  return campo(etichetta, { type, maxLength: massimo, ...(predefinito && { default: predefinito }) }, opzioni);
}

/** Several lines of plain text. */
export const paragrafo = (etichetta: string, opzioni: OpzioniTesto = {}): Campo =>
  campo(etichetta, { type: 'text', ...(opzioni.massimo && { maxLength: opzioni.massimo }) }, opzioni);

/** Rich text, kept as Strapi blocks. */
export const testoRicco = (etichetta: string, opzioni: Opzioni = {}): Campo =>
  campo(etichetta, { type: 'blocks' }, opzioni);

export const giorno = (etichetta: string, opzioni: Opzioni = {}): Campo => campo(etichetta, { type: 'date' }, opzioni);

export const istante = (etichetta: string, opzioni: Opzioni = {}): Campo =>
  campo(etichetta, { type: 'datetime' }, opzioni);

export const intero = (
  etichetta: string,
  opzioni: Opzioni & Vincoli & { minimo?: number; massimo?: number; predefinito?: number } = {},
): Campo =>
  campo(
    etichetta,
    {
      type: 'integer',
      ...(opzioni.minimo !== undefined && { min: opzioni.minimo }),
      ...(opzioni.massimo !== undefined && { max: opzioni.massimo }),
      ...(opzioni.predefinito !== undefined && { default: opzioni.predefinito }),
    },
    opzioni,
  );

export const decimale = (etichetta: string, opzioni: Opzioni = {}): Campo =>
  campo(etichetta, { type: 'decimal' }, opzioni);

/** Euro cents. A plain integer overflows at 21 million euro on PostgreSQL. */
export const centesimi = (etichetta: string, opzioni: Opzioni = {}): Campo =>
  campo(etichetta, { type: 'biginteger', min: '0', default: '0' }, opzioni);

export const siNo = (etichetta: string, predefinito: boolean, opzioni: Opzioni = {}): Campo =>
  campo(etichetta, { type: 'boolean', default: predefinito }, opzioni);

/** One value of a closed list. */
export const scelta = <T extends Vocabolario>(
  etichetta: string,
  voci: T,
  opzioni: Opzioni & { predefinito?: keyof T & string } = {},
): Campo =>
  campo(
    etichetta,
    { type: 'enumeration', enum: valori(voci), ...(opzioni.predefinito && { default: opzioni.predefinito }) },
    opzioni,
  );

export const json = (etichetta: string, opzioni: Opzioni = {}): Campo => campo(etichetta, { type: 'json' }, opzioni);

/** A relation to one entry of another type of this plugin. */
export const uno = (etichetta: string, tipo: string, opzioni: Opzioni = {}): Campo =>
  campo(etichetta, { type: 'relation', relation: 'manyToOne', target: uidTipo(tipo) }, opzioni);

/** A relation to several entries of another type of this plugin. */
export const molti = (etichetta: string, tipo: string, opzioni: Opzioni = {}): Campo =>
  campo(etichetta, { type: 'relation', relation: 'manyToMany', target: uidTipo(tipo) }, opzioni);

/** One uploaded file. */
export const file = (
  etichetta: string,
  ammessi: ('images' | 'files' | 'videos' | 'audios')[],
  opzioni: Opzioni = {},
): Campo => campo(etichetta, { type: 'media', multiple: false, allowedTypes: ammessi }, opzioni);

/** A block of fields inside the form: one, or a list that editors reorder. */
export const blocco = (etichetta: string, nome: string, opzioni: Opzioni & { ripetibile?: boolean } = {}): Campo =>
  campo(
    etichetta,
    { type: 'component', component: uidComponente(nome), repeatable: opzioni.ripetibile ?? false },
    opzioni,
  );
