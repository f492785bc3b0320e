import type { Core, UID } from '@strapi/strapi';
import { CHIAVE_VINCOLI, type Vincoli } from './campo';

/** An attribute of a schema, as far as writes are checked. */
export interface Attributo {
  type: string;
  min?: number | string;
  max?: number | string;
  maxLength?: number;
  enum?: readonly string[];
  default?: unknown;
  relation?: string;
  target?: string;
  component?: string;
  repeatable?: boolean;
  allowedTypes?: readonly string[];
}

export interface CampoDescritto {
  nome: string;
  etichetta: string;
  attributo: Attributo;
  vincoli: Vincoli;
}

/** A content type or block of this plugin, read back from Strapi's registry. */
export interface Modello {
  uid: string;
  nome: string;
  etichetta: string;
  /** The field that names an entry. */
  titolo: string;
  campi: ReadonlyMap<string, CampoDescritto>;
  bozze: boolean;
  condiviso: boolean;
  interno: boolean;
  riservato: boolean;
}

interface Grezzo {
  modelName: string;
  info: { displayName: string };
  options?: { draftAndPublish?: boolean };
  pluginOptions?: Record<string, { condiviso?: boolean; interno?: boolean; riservato?: boolean } | undefined>;
  attributes: Record<string, Attributo & { pluginOptions?: Record<string, Vincoli | undefined> }>;
  config: { settings: { mainField: string }; metadatas: Record<string, { edit: { label: string } } | undefined> };
}

function descrivi(uid: string, grezzo: Grezzo): Modello {
  const campi = new Map<string, CampoDescritto>();
  for (const [nome, attributo] of Object.entries(grezzo.attributes)) {
    const vincoli = attributo.pluginOptions?.[CHIAVE_VINCOLI];
    if (!vincoli) continue;
    campi.set(nome, { nome, attributo, vincoli, etichetta: grezzo.config.metadatas[nome]?.edit.label ?? nome });
  }
  const proprie = grezzo.pluginOptions?.[CHIAVE_VINCOLI] ?? {};
  return {
    uid,
    nome: grezzo.modelName,
    etichetta: grezzo.info.displayName,
    titolo: grezzo.config.settings.mainField,
    campi,
    bozze: grezzo.options?.draftAndPublish ?? false,
    condiviso: proprie.condiviso ?? false,
    interno: proprie.interno ?? false,
    riservato: proprie.riservato ?? false,
  };
}

export type Modelli = (uid: string) => Modello;

/** Descriptions by uid, each made once: schemas do not change while the CMS runs. */
export function createModelli({ strapi }: { strapi: Core.Strapi }): Modelli {
  const noti = new Map<string, Modello>();
  return (uid) => {
    const noto = noti.get(uid);
    if (noto) return noto;
    // Strapi's schema type does not know the `config` that this plugin's types bring for the Content Manager.
    const modello = descrivi(uid, strapi.getModel(uid as UID.Schema) as unknown as Grezzo);
    noti.set(uid, modello);
    return modello;
  };
}

export const aMolti = ({ relation }: Attributo): boolean => relation?.endsWith('ToMany') ?? false;
