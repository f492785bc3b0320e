import { elenco, paragrafi, titoletto } from '../../blocchi';
import type { DistrettoEsempio } from '../../tipi';

/** The forms of the sample districts. */
export const moduliConInformativa = ['contatti', 'adesioni', 'iscrizioni', 'proposte', 'area'] as const;
export type ModuloConInformativa = (typeof moduliConInformativa)[number];

const finalita: Record<ModuloConInformativa, string> = {
  contatti: 'Usiamo i dati che scrivi per leggere il tuo messaggio, risponderti e tenere traccia della risposta.',
  adesioni:
    'Usiamo i dati che scrivi per esaminare la richiesta di partecipare al Piano di zona, comunicarti l’esito e, se la richiesta è accolta, tenere i rapporti con la tua organizzazione e invitarla ai tavoli.',
  iscrizioni:
    'Usiamo i dati che scrivi per tenerti un posto all’incontro, dirti se si sposta, accoglierti e sapere quante persone hanno partecipato.',
  proposte:
    'Usiamo i dati che scrivi per esaminare la proposta, comunicarti l’esito e, se la proposta è accolta, chiederti quello che serve a portarla avanti.',
  area: 'Usiamo l’indirizzo che scrivi per mandarti il collegamento all’area del tuo partner, e quello che vi correggi o chiedi per tenere aggiornato l’elenco e risponderti.',
};

const dati: Record<ModuloConInformativa, string> = {
  contatti:
    'Nome, recapito e testo del messaggio. Non scrivere notizie sulla salute o sulla vita di altre persone: non servono.',
  adesioni:
    'I dati dell’organizzazione, il nome e i recapiti di chi presenta la richiesta e dei referenti. Denominazione, natura, sede e attività dell’organizzazione sono pubblicate nell’elenco dei partner; i dati delle persone no.',
  iscrizioni:
    'Nome, indirizzo e-mail e, se vuoi, l’organizzazione e quello di cui hai bisogno per partecipare. Le esigenze di accesso possono dire qualcosa della tua salute: sono facoltative, le trattiamo per permetterti di partecipare (art. 9, paragrafo 2, lettera g e art. 2-sexies del Codice), le vede solo l’ufficio e si cancellano da sole a incontro finito.',
  proposte:
    'Nome, indirizzo e-mail e testo della proposta. La proposta e il tuo nome sono pubblicati solo se lo permetti con le caselle del modulo: sono due consensi facoltativi (art. 6, paragrafo 1, lettera a), e puoi ritirarli quando vuoi scrivendo all’ufficio. Non scrivere notizie sulla salute o sulla vita di altre persone.',
  area: 'L’indirizzo e-mail, l’ora delle visite, i dati dell’organizzazione e dei suoi referenti. I dati dei referenti non sono pubblicati.',
};

const diritti = [
  'sapere se trattiamo dati che ti riguardano e averne copia (art. 15)',
  'far correggere i dati sbagliati o incompleti (art. 16)',
  'chiederne la cancellazione o la limitazione, nei casi previsti (artt. 17 e 18)',
  'opporti al trattamento per motivi legati alla tua situazione (art. 21)',
];

/** A privacy notice (arts. 13 and 14 GDPR) for a form of a public office: task in the public interest, no consent. */
export function informativa(modulo: ModuloConInformativa, esempio: DistrettoEsempio, mesi: number) {
  const { titolare, dpo, ufficio, nome } = esempio;
  return [
    ...paragrafi('Testo dimostrativo: ogni ente lo adatta con il proprio responsabile della protezione dei dati.'),
    titoletto('Chi tratta i dati'),
    ...paragrafi(
      `Il titolare è ${titolare}. Se ne occupa l’ufficio «${ufficio}» del ${nome}. Per ogni domanda puoi scrivere al responsabile della protezione dei dati: ${dpo}.`,
    ),
    titoletto('Perché e su quale base'),
    ...paragrafi(
      finalita[modulo],
      'È un compito di interesse pubblico affidato all’ente dalla legge sui servizi sociali: art. 6, paragrafo 1, lettera e) del Regolamento (UE) 2016/679 e art. 2-ter del D.Lgs. 196/2003, con la L. 328/2000 e la L.R. Emilia-Romagna 2/2003. Per questo non ti chiediamo un consenso, ma di leggere queste righe.',
    ),
    titoletto('Quali dati'),
    ...paragrafi(
      dati[modulo],
      'I campi obbligatori sono segnati: senza quei dati non possiamo dare seguito alla richiesta.',
    ),
    titoletto('Chi li vede'),
    ...paragrafi(
      'Le persone dell’ufficio incaricate e chi gestisce per conto dell’ente il programma e la posta, nominato responsabile del trattamento. I dati restano nell’Unione europea e non servono a decisioni automatiche.',
    ),
    titoletto('Per quanto tempo'),
    ...paragrafi(
      `Per ${mesi} mesi dalla chiusura della richiesta. Poi sono cancellati o resi anonimi, salvo gli atti che la legge impone di conservare.`,
    ),
    titoletto('I tuoi diritti'),
    ...paragrafi('Scrivendo all’ufficio o al responsabile della protezione dei dati puoi:'),
    ...elenco(diritti),
    ...paragrafi(
      'Se pensi che i tuoi diritti non siano rispettati puoi fare reclamo al Garante per la protezione dei dati personali.',
    ),
  ];
}
