import type { Importi } from '../../../../contracts/base';
import type { AnnoMonitoraggio, Indicatore, Monitoraggio } from '../../../../contracts/monitoraggio';
import { statoAttuazione } from '../../../../contracts/vocabolario';
import { decimale, euro, giorno, intero, testo } from './colonne';
import type { Tabella } from './tabella';

type Gruppo = 'totale' | 'fondo' | 'area' | 'stato' | 'avanzamento' | 'indicatore';

interface RigaMonitoraggio {
  anno: number;
  gruppo: Gruppo;
  codice?: string | null;
  nome: string;
  schede?: number;
  totali?: Importi;
  valore?: number;
  unita?: string;
  data?: string;
}

export const tabellaMonitoraggio: Tabella<RigaMonitoraggio> = {
  nome: 'monitoraggio',
  titolo: 'Monitoraggio',
  descrizione:
    'Spesa, stato di attuazione e indicatori per anno. Una riga per anno e voce: non sommare righe di gruppi diversi.',
  colonne: [
    intero('anno', 'Anno del programma attuativo o della rilevazione', ({ anno }) => anno),
    testo(
      'gruppo',
      'Che cosa conta la riga: totale, fondo, area (una scheda con più aree conta in ciascuna), stato, avanzamento, indicatore',
      ({ gruppo }) => gruppo,
    ),
    testo('codice', 'Codice del fondo o dell’indicatore', ({ codice }) => codice ?? null),
    testo('nome', 'Nome del fondo, dell’area, dello stato, della scheda o dell’indicatore', ({ nome }) => nome),
    intero('schede', 'Numero di schede', ({ schede }) => schede ?? null),
    euro('previsto', 'Spesa prevista', ({ totali }) => totali?.previsto ?? null),
    euro('speso', 'Spesa sostenuta', ({ totali }) => totali?.speso ?? null),
    decimale(
      'valore',
      'Valore dell’indicatore, o percentuale di avanzamento della scheda',
      (riga) => riga.valore ?? null,
    ),
    testo('unita', 'Unità di misura del valore', ({ unita }) => unita ?? null),
    giorno('data', 'Giorno della rilevazione, per l’avanzamento', ({ data }) => data ?? null),
  ],
};

const diAnno = ({ anno, schede, totali, fondi, aree, stati, avanzamenti }: AnnoMonitoraggio): RigaMonitoraggio[] => [
  { anno, gruppo: 'totale', nome: 'Tutte le schede', schede, totali },
  ...fondi.map(({ fondo, ...conto }) => ({ anno, gruppo: 'fondo' as const, ...fondo, ...conto })),
  ...aree.map(({ area, ...conto }) => ({
    anno,
    gruppo: 'area' as const,
    nome: area?.nome ?? 'Senza area',
    ...conto,
  })),
  ...stati.map(({ stato, ...conto }) => ({
    anno,
    gruppo: 'stato' as const,
    nome: statoAttuazione[stato].it,
    ...conto,
  })),
  ...avanzamenti.map(({ scheda, avanzamento, data }) => ({
    anno,
    gruppo: 'avanzamento' as const,
    nome: scheda.nome,
    valore: avanzamento,
    unita: 'percento',
    data,
  })),
];

const diIndicatore = ({ codice, nome, unita, valori }: Indicatore): RigaMonitoraggio[] =>
  valori.map(({ anno, valore }) => ({ anno, gruppo: 'indicatore', codice, nome, valore, unita }));

/** Budget, progress and indicators as rows of one table. */
export const righeMonitoraggio = ({ anni, indicatori }: Monitoraggio): RigaMonitoraggio[] => [
  ...anni.flatMap(diAnno),
  ...indicatori.flatMap(diIndicatore),
];
