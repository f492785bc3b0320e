import type { TestiARichiesta } from './a-richiesta.it';

export const testi: TestiARichiesta = {
  online: 'Join online',
  chi: 'Who meets',
  dove: 'Where',
  accessibilita: 'Access',
  ordineDelGiorno: 'Agenda',
  resoconto: 'How it went',
  documenti: 'Documents',
  immagini: 'Pictures',
  aggiungi: 'Add to calendar',
  iscrizione: 'Registration',
  dal: 'from',
  fino: 'until',
  posti: (n) => (n === 1 ? '1 place' : `${n} places`),
  abbonatiApri: 'Subscribe',
  abbonatiIndirizzo: 'Address of the calendar',
  copiato: 'Address copied',
  copia: 'Copy',
  abbonatiGoogle: 'under “Other calendars” choose “From URL” and paste the address.',
  abbonatiApple: 'press “Subscribe” and confirm; the meetings update by themselves.',
  abbonatiOutlook: 'under “Add calendar” choose “Subscribe from web” and paste the address.',
};
