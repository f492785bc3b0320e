import esigenze from 'etichette:it/esigenzaAccesso';
import modi from 'etichette:it/modoPartecipazione';
import situazioni from 'etichette:it/situazioneIscrizioni';
import { testi as comuni } from '../../testi/it';

export const testi = {
  ...comuni,
  esigenze,
  modi,
  situazioni,
  dal: 'Aprono {quando}.',
  fino: 'Ci si iscrive fino a {quando}.',
  senzaLimite: 'Non c’è un numero massimo di posti.',
  liberi: 'Posti in sala: {posti}. Liberi adesso: {liberi}.',
  completo:
    'I {posti} posti in sala sono finiti. Chi vuole venire in sala entra in lista d’attesa, in ordine di arrivo. Persone in attesa adesso: {inAttesa}.',
  remotoLibero: 'Da remoto il posto c’è per tutti.',
  persona: 'Chi partecipa',
  aiutoEmail: 'Se sei già iscritto e non trovi il messaggio, invia di nuovo: te lo rimandiamo.',
  accesso: 'Per partecipare bene (facoltativo)',
  aiutoEsigenze:
    'Può dire qualcosa della tua salute: scegli solo se vuoi. Lo vede solo l’ufficio che prepara l’incontro, e si cancella quando è finito.',
  seguito: {
    da_confermare:
      'Teniamo un posto per te, ma per poco: apri il collegamento nel messaggio che abbiamo mandato a {email} entro l’ora che c’è scritta.',
    in_attesa:
      'I posti sono finiti: sei in lista d’attesa. Apri il collegamento nel messaggio che abbiamo mandato a {email}, e se un posto si libera è tuo.',
  },
  invia: 'Invia l’iscrizione',
};
export type TestiIscrizione = typeof testi;
