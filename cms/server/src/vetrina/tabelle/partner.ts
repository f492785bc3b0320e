import type { Partner } from '../../../../contracts/partner';
import { naturaSoggetto, sezioneRunts } from '../../../../contracts/vocabolario';
import { diVoce, elenco, scelta, testo } from './colonne';
import type { Tabella } from './tabella';

export const tabellaPartner: Tabella<Partner> = {
  nome: 'partner',
  titolo: 'Partner',
  descrizione: 'Le organizzazioni che partecipano al piano. Una riga per organizzazione.',
  colonne: [
    testo('nome', 'Nome dell’organizzazione', ({ nome }) => nome),
    testo('sigla', 'Sigla', ({ sigla }) => sigla),
    scelta('natura', 'Natura', naturaSoggetto, ({ natura }) => natura),
    scelta('sezione_runts', 'Sezione del registro del terzo settore', sezioneRunts, (riga) => riga.sezioneRunts),
    testo('descrizione', 'Che cosa fa', ({ descrizione }) => descrizione),
    testo('comune', 'Comune della sede', ({ comune }) => comune),
    testo('sito', 'Sito web', ({ sito }) => sito),
    testo('email', 'E-mail, se l’organizzazione la pubblica', ({ email }) => email),
    testo('telefono', 'Telefono, se l’organizzazione lo pubblica', ({ telefono }) => telefono),
    elenco('aree', 'Aree di intervento in cui opera', ({ aree }) => aree),
    elenco('territori', 'Comuni, unioni o quartieri in cui opera', ({ territori }) => territori),
    elenco('organi', 'Tavoli e organismi a cui partecipa', ({ organi }) => organi),
    ...diVoce<Partner>(),
  ],
};
