import type { IncontroInElenco } from '../../../../contracts/incontri';
import { accesso, statoIncontro, tipoIncontro } from '../../../../contracts/vocabolario';
import { diVoce, elenco, intero, istante, scelta, siNo, testo } from './colonne';
import type { Tabella } from './tabella';

export const tabellaIncontri: Tabella<IncontroInElenco> = {
  nome: 'incontri',
  titolo: 'Incontri',
  descrizione: 'Gli incontri da dodici mesi fa in poi, con data, luogo e stato. Una riga per incontro.',
  colonne: [
    testo('titolo', 'Titolo dell’incontro', ({ titolo }) => titolo),
    scelta('tipo', 'Tipo di incontro', tipoIncontro, ({ tipo }) => tipo),
    scelta('accesso', 'Chi può partecipare', accesso, (riga) => riga.accesso),
    scelta('stato', 'Stato', statoIncontro, ({ stato }) => stato),
    istante('inizio', 'Inizio; se rinviato, la data che era prevista', ({ inizio }) => inizio),
    istante('fine', 'Fine', ({ fine }) => fine),
    istante('data_precedente', 'La data di prima, se l’incontro è stato spostato', (riga) => riga.dataPrecedente),
    testo('sintesi', 'Di che cosa si parla, in breve', ({ sintesi }) => sintesi),
    testo('luogo', 'Nome del luogo', ({ luogo }) => luogo?.nome ?? null),
    testo('indirizzo', 'Indirizzo del luogo', ({ luogo }) => luogo?.indirizzo ?? null),
    testo('comune', 'Comune del luogo', ({ luogo }) => luogo?.comune ?? null),
    testo('note_accesso', 'Come si accede al luogo', ({ luogo }) => luogo?.noteAccesso ?? null),
    testo('online', 'Collegamento da remoto, solo per incontri aperti', ({ online }) => online),
    elenco('organi', 'Tavoli e organismi che si riuniscono', ({ organi }) => organi),
    elenco('territori', 'Comuni, unioni o quartieri interessati', ({ territori }) => territori),
    intero('posti', 'Posti disponibili, per incontri su iscrizione', ({ iscrizioni }) => iscrizioni?.posti ?? null),
    siNo('con_resoconto', 'Il resoconto è pubblicato', ({ conResoconto }) => conResoconto),
    testo('uid', 'Identificativo dell’evento nei calendari (UID iCalendar)', ({ uid }) => uid),
    ...diVoce<IncontroInElenco>(),
  ],
};
