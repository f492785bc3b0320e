import type { RispostaDizionario } from '../../../../contracts/dizionario';
import { testo } from './colonne';
import { tabellaIncontri } from './incontri';
import { tabellaMonitoraggio } from './monitoraggio';
import { tabellaPartner } from './partner';
import { tabellaSchede } from './schede';
import type { Tabella } from './tabella';

type TabellaDescritta = RispostaDizionario['data'][number];
type RigaDizionario = TabellaDescritta['colonne'][number] & { tabella: string };

const descrivi = <R>({ nome, titolo, descrizione, colonne }: Tabella<R>): TabellaDescritta => ({
  nome,
  titolo,
  descrizione,
  colonne: colonne.map((colonna) => ({
    nome: colonna.nome,
    significato: colonna.significato,
    tipo: colonna.tipo,
    unita: colonna.unita ?? null,
  })),
});

/** What the columns of every open table mean. */
export const dizionario: readonly TabellaDescritta[] = [
  descrivi(tabellaSchede),
  descrivi(tabellaIncontri),
  descrivi(tabellaPartner),
  descrivi(tabellaMonitoraggio),
];

export const tabellaDizionario: Tabella<RigaDizionario> = {
  nome: 'dizionario',
  titolo: 'Dizionario dei dati',
  descrizione: 'Che cosa significano le colonne delle tabelle. Una riga per colonna.',
  colonne: [
    testo('tabella', 'Tabella a cui appartiene la colonna', ({ tabella }) => tabella),
    testo('colonna', 'Nome della colonna', ({ nome }) => nome),
    testo('significato', 'Che cosa contiene', ({ significato }) => significato),
    testo('tipo', 'Tipo di valore', ({ tipo }) => tipo),
    testo('unita', 'Unità di misura', ({ unita }) => unita),
  ],
};

/** The dictionary of one table, or of all, as rows. */
export const righeDizionario = (tabella?: string): RigaDizionario[] =>
  dizionario
    .filter(({ nome }) => tabella === undefined || nome === tabella)
    .flatMap(({ nome, colonne }) => colonne.map((colonna) => ({ tabella: nome, ...colonna })));
