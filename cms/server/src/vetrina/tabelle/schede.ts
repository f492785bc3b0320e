import type { SchedaInElenco } from '../../../../contracts/schede';
import { ambito, statoAttuazione, tipologiaScheda } from '../../../../contracts/vocabolario';
import { diVoce, elenco, euro, intero, scelta, siNo, testo } from './colonne';
import type { Tabella } from './tabella';

export type RigaTabellaSchede = SchedaInElenco & { anno: number };

export const tabellaSchede: Tabella<RigaTabellaSchede> = {
  nome: 'schede',
  titolo: 'Schede intervento',
  descrizione: 'Le schede di un programma attuativo, con area, capofila, stato e spesa. Una riga per scheda.',
  colonne: [
    intero('anno', 'Anno del programma attuativo', ({ anno }) => anno),
    testo('codice', 'Codice della scheda nel piano', ({ codice }) => codice),
    testo('titolo', 'Titolo della scheda', ({ titolo }) => titolo),
    scelta('tipologia', 'Tipo di intervento', tipologiaScheda, ({ tipologia }) => tipologia),
    testo('sintesi', 'Che cosa fa l’intervento, in breve', ({ sintesi }) => sintesi),
    elenco('aree', 'Aree di intervento', ({ aree }) => aree),
    elenco('organi', 'Tavoli e organismi che seguono la scheda', ({ organi }) => organi),
    elenco('territori', 'Comuni, unioni o quartieri interessati', ({ territori }) => territori),
    testo('capofila', 'Soggetto capofila', ({ capofila }) => capofila?.nome ?? null),
    scelta('ambito', 'Ambito territoriale', ambito, (riga) => riga.ambito),
    siNo('in_continuita', 'Continua un intervento dell’anno precedente', ({ inContinuita }) => inContinuita),
    siNo('annullata', 'L’intervento è stato annullato', ({ annullato }) => annullato),
    scelta('stato', 'Stato di attuazione', statoAttuazione, ({ stato }) => stato),
    euro('previsto', 'Spesa prevista, somma delle voci di tutti i fondi', ({ totali }) => totali.previsto),
    euro('speso', 'Spesa sostenuta, somma delle voci di tutti i fondi', ({ totali }) => totali.speso),
    ...diVoce<RigaTabellaSchede>(),
  ],
};
