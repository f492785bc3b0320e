import type { Campo } from './campo';
import { uidComponente } from './nomi';

/** A row of the form: the fields side by side. */
type Riga<N extends string> = readonly N[];

interface Descrizione<N extends string> {
  /** Plain-language Italian name, as staff meet it. */
  etichetta: string;
  descrizione?: string;
  campi: Record<N, Campo>;
  /** The field that names an entry in lists and relations. */
  titolo: NoInfer<N>;
  /** The form, row by row, in the order in which the office thinks. Fields left out stay out of sight. */
  modulo: readonly Riga<NoInfer<N>>[];
}

interface DescrizioneTipo<N extends string> extends Descrizione<N> {
  nome: string;
  /** API plural; only has to differ from `nome`. */
  plurale: string;
  /** The columns of the list in the admin. */
  elenco: readonly (NoInfer<N> | 'id' | 'createdAt' | 'updatedAt')[];
  ordine?: { per: NoInfer<N> | 'createdAt'; verso: 'ASC' | 'DESC' };
  /** Draft & publish: only for the leaves that are written and released. */
  bozze?: boolean;
  /** Belongs to no distretto: Amministrazione alone edits it. */
  condiviso?: boolean;
  /** Kept by the software: neither the Content Manager nor the Content-Type Builder shows it. */
  interno?: boolean;
  /** Requests and correspondence: never shown to the public, and not copied into the change log. */
  riservato?: boolean;
  indici?: readonly { colonne: readonly string[]; unico?: boolean }[];
}

const LARGHEZZA = 12;

function aspetto<N extends string>(
  { campi, titolo, modulo }: Descrizione<N>,
  elenco: readonly string[],
  ordine?: { per: string; verso: string },
) {
  const metadatas = Object.fromEntries(
    Object.entries<Campo>(campi).map(([nome, { etichetta, aiuto, visibile, modificabile }]) => [
      nome,
      {
        edit: { label: etichetta, description: aiuto, visible: visibile, editable: modificabile },
        list: { label: etichetta },
      },
    ]),
  );
  return {
    settings: {
      mainField: titolo,
      defaultSortBy: ordine?.per ?? titolo,
      defaultSortOrder: ordine?.verso ?? 'ASC',
      pageSize: 20,
      searchable: true,
      filterable: true,
      bulkable: true,
      relationOpenMode: 'modal',
    },
    metadatas,
    layouts: {
      list: [...elenco],
      edit: modulo.map((riga) => riga.map((name) => ({ name, size: LARGHEZZA / riga.length }))),
    },
  };
}

const attributi = <N extends string>(campi: Record<N, Campo>) =>
  Object.fromEntries(Object.entries<Campo>(campi).map(([nome, { attributo }]) => [nome, attributo]));

/** Declares a content type: attributes and constraints for Strapi, labels and layout for the admin, from one description. */
export function tipo<N extends string>(descrizione: DescrizioneTipo<N>) {
  const {
    nome,
    plurale,
    etichetta,
    bozze = false,
    condiviso = false,
    interno = false,
    riservato = false,
    indici = [],
  } = descrizione;
  const tabella = `pdz_${plurale.replaceAll('-', '_')}`;
  return {
    schema: {
      kind: 'collectionType' as const,
      collectionName: tabella,
      info: {
        singularName: nome,
        pluralName: plurale,
        displayName: etichetta,
        description: descrizione.descrizione ?? '',
      },
      options: { draftAndPublish: bozze },
      pluginOptions: {
        'content-manager': { visible: !interno },
        'content-type-builder': { visible: false },
        'piano-di-zona': { condiviso, interno, riservato },
      },
      attributes: attributi(descrizione.campi),
      indexes: indici.map(({ colonne, unico }) => ({
        name: `${tabella}_${colonne.join('_')}_${unico ? 'uq' : 'ix'}`,
        columns: [...colonne],
        ...(unico && { type: 'unique' }),
      })),
      config: aspetto(descrizione, descrizione.elenco, descrizione.ordine),
    },
  };
}

/** Declares a component: a block of fields that lives inside an entry. */
export function componente<N extends string>(nome: string, descrizione: Descrizione<N>) {
  const uid = uidComponente(nome);
  const nomeModello = nome.replaceAll('-', '_');
  return {
    uid,
    category: 'piano-di-zona',
    modelType: 'component' as const,
    modelName: nome,
    globalId: `ComponentPianoDiZona${nome.replace(/(?:^|-)(\w)/g, (_, iniziale: string) => iniziale.toUpperCase())}`,
    collectionName: `pdz_blocco_${nomeModello}`,
    info: { displayName: descrizione.etichetta, description: descrizione.descrizione ?? '' },
    options: {},
    attributes: attributi(descrizione.campi),
    config: aspetto(descrizione, [descrizione.titolo]),
  };
}
export type Componente = ReturnType<typeof componente>;
