import esigenze from 'etichette:en/esigenzaAccesso';
import modi from 'etichette:en/modoPartecipazione';
import situazioni from 'etichette:en/situazioneIscrizioni';
import { testi as comuni } from '../../testi/en';
import type { TestiIscrizione } from './it';

export const testi: TestiIscrizione = {
  ...comuni,
  etichette: {
    ...comuni.etichette,
    nome: 'Name and surname',
    organizzazione: 'Organisation',
    partecipazione: 'How you take part',
    esigenze: 'What you need',
  },
  esigenze,
  modi,
  situazioni,
  dal: 'It opens on {quando}.',
  fino: 'You can sign up until {quando}.',
  senzaLimite: 'There is no limit to the places.',
  liberi: 'Places in the room: {posti}. Free now: {liberi}.',
  completo:
    'The {posti} places in the room are taken. Who wants to come to the room joins the waiting list, in order of arrival. People waiting now: {inAttesa}.',
  remotoLibero: 'Online there is a place for everybody.',
  persona: 'Who takes part',
  aiutoEmail: 'If you are registered already and cannot find the message, send again: you get it once more.',
  accesso: 'To take part well (optional)',
  aiutoEsigenze:
    'This may tell something about your health: choose only if you want to. Only the office that prepares the meeting sees it, and it is erased when the meeting is over.',
  seguito: {
    da_confermare:
      'We hold a place for you, but not for long: open the link in the message that we sent to {email} by the time that is written there.',
    in_attesa:
      'There are no places left: you are on the waiting list. Open the link in the message that we sent to {email}, and if a place comes free it is yours.',
  },
  invia: 'Send the registration',
};
