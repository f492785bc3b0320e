import { conInvito, riempi, SALUTO } from './frasi';
import { giornoEsteso, modello, parametriRichiesta, type Lingua } from './modello';

interface Parole {
  oggetto: string;
  inizio: string;
}

const CORNICE: Record<Lingua, Record<'oggetto' | 'ricevuta' | 'termine' | 'vale' | 'azione' | 'ignora', string>> = {
  it: {
    oggetto: '{oggetto} – ricevuta {ricevuta}',
    ricevuta: 'Il numero della ricevuta è {ricevuta}: conservalo.',
    termine: 'L’ufficio risponde entro il {giorno}.',
    vale: 'Conferma che questo indirizzo è tuo: il collegamento vale {ore} ore.',
    azione: 'Conferma l’indirizzo e-mail',
    ignora: 'Se non hai scritto tu, ignora questo messaggio: senza conferma non ti scriveremo più.',
  },
  en: {
    oggetto: '{oggetto} – receipt {ricevuta}',
    ricevuta: 'Your receipt number is {ricevuta}: please keep it.',
    termine: 'The office will answer by {giorno}.',
    vale: 'Please confirm that this address is yours: the link works for {ore} hours.',
    azione: 'Confirm the e-mail address',
    ignora: 'If this was not you, ignore this message: without a confirmation we will not write to you again.',
  },
};

const conferma = (parole: Record<Lingua, Parole>) =>
  modello({
    parametri: parametriRichiesta,
    invito: () => 'conferma',
    componi(lingua, { ricevuta, termine }, { distretto, invito }) {
      const [cornice, { oggetto, inizio }] = [CORNICE[lingua], parole[lingua]];
      return {
        oggetto: riempi(cornice.oggetto, { oggetto, ricevuta }),
        paragrafi: [
          SALUTO[lingua],
          riempi(inizio, { distretto: distretto.nome }),
          riempi(cornice.ricevuta, { ricevuta }),
          ...(termine ? [riempi(cornice.termine, { giorno: giornoEsteso(termine, lingua) })] : []),
          riempi(cornice.vale, { ore: invito?.oreValide ?? 0 }),
        ],
        ...conInvito(lingua, invito, cornice.azione, cornice.ignora),
      };
    },
  });

export const confermaContatto = conferma({
  it: {
    oggetto: 'Abbiamo ricevuto il tuo messaggio',
    inizio: 'il tuo messaggio all’Ufficio di Piano del distretto di {distretto} è arrivato.',
  },
  en: {
    oggetto: 'We have received your message',
    inizio: 'your message to the Plan office of the district of {distretto} has arrived.',
  },
});

export const confermaAdesione = conferma({
  it: {
    oggetto: 'Abbiamo ricevuto la richiesta di adesione',
    inizio: 'la richiesta di partecipare al Piano di Zona del distretto di {distretto} è arrivata.',
  },
  en: {
    oggetto: 'We have received your registration request',
    inizio: 'the request to take part in the district plan of {distretto} has arrived.',
  },
});

export const confermaProposta = conferma({
  it: {
    oggetto: 'Abbiamo ricevuto la tua proposta',
    inizio: 'la tua proposta all’Ufficio di Piano del distretto di {distretto} è arrivata.',
  },
  en: {
    oggetto: 'We have received your proposal',
    inizio: 'your proposal to the Plan office of the district of {distretto} has arrived.',
  },
});
