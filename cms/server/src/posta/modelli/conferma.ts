import { modello, parametriRichiesta, giornoEsteso, type Ambiente, type Lingua } from './modello';

interface Parole {
  oggetto: string;
  inizio: string;
}

type Parametri = { ricevuta: string; termine: string | null };

const termineIt = (termine: string | null) =>
  termine ? [`L’ufficio risponde entro il ${giornoEsteso(termine, 'it')}.`] : [];
const termineEn = (termine: string | null) =>
  termine ? [`The office will answer by ${giornoEsteso(termine, 'en')}.`] : [];

const italiano = ({ oggetto, inizio }: Parole, { ricevuta, termine }: Parametri, { invito }: Ambiente) => ({
  oggetto: `${oggetto} – ricevuta ${ricevuta}`,
  paragrafi: [
    'Buongiorno,',
    inizio,
    `Il numero della ricevuta è ${ricevuta}: conservalo.`,
    ...termineIt(termine),
    `Conferma che questo indirizzo è tuo: il collegamento vale ${invito?.oreValide ?? 0} ore.`,
  ],
  azione: { testo: 'Conferma l’indirizzo e-mail', indirizzo: invito?.indirizzo ?? '' },
  seguito: [
    `Se il collegamento non si apre, vai su ${invito?.pagina ?? ''} e scrivi questo codice: ${invito?.codice ?? ''}`,
    'Se non hai scritto tu, ignora questo messaggio: senza conferma non ti scriveremo più.',
  ],
});

const inglese = ({ oggetto, inizio }: Parole, { ricevuta, termine }: Parametri, { invito }: Ambiente) => ({
  oggetto: `${oggetto} – receipt ${ricevuta}`,
  paragrafi: [
    'Hello,',
    inizio,
    `Your receipt number is ${ricevuta}: please keep it.`,
    ...termineEn(termine),
    `Please confirm that this address is yours: the link works for ${invito?.oreValide ?? 0} hours.`,
  ],
  azione: { testo: 'Confirm the e-mail address', indirizzo: invito?.indirizzo ?? '' },
  seguito: [
    `If the link does not open, go to ${invito?.pagina ?? ''} and type this code: ${invito?.codice ?? ''}`,
    'If this was not you, ignore this message: without a confirmation we will not write to you again.',
  ],
});

const conferma = (parole: Record<Lingua, (ambiente: Ambiente) => Parole>) =>
  modello({
    parametri: parametriRichiesta,
    invito: 'conferma',
    it: (parametri, ambiente) => italiano(parole.it(ambiente), parametri, ambiente),
    en: (parametri, ambiente) => inglese(parole.en(ambiente), parametri, ambiente),
  });

export const confermaContatto = conferma({
  it: ({ distretto }) => ({
    oggetto: 'Abbiamo ricevuto il tuo messaggio',
    inizio: `il tuo messaggio all’Ufficio di Piano del distretto di ${distretto.nome} è arrivato.`,
  }),
  en: ({ distretto }) => ({
    oggetto: 'We have received your message',
    inizio: `your message to the Plan office of the district of ${distretto.nome} has arrived.`,
  }),
});

export const confermaAdesione = conferma({
  it: ({ distretto }) => ({
    oggetto: 'Abbiamo ricevuto la richiesta di adesione',
    inizio: `la richiesta di partecipare al Piano di Zona del distretto di ${distretto.nome} è arrivata.`,
  }),
  en: ({ distretto }) => ({
    oggetto: 'We have received your registration request',
    inizio: `the request to take part in the district plan of ${distretto.nome} has arrived.`,
  }),
});

export const confermaProposta = conferma({
  it: ({ distretto }) => ({
    oggetto: 'Abbiamo ricevuto la tua proposta',
    inizio: `la tua proposta all’Ufficio di Piano del distretto di ${distretto.nome} è arrivata.`,
  }),
  en: ({ distretto }) => ({
    oggetto: 'We have received your proposal',
    inizio: `your proposal to the Plan office of the district of ${distretto.nome} has arrived.`,
  }),
});
