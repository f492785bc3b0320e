import { istante, json, testo } from '../../modello/campo';
import { distretto } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

/** What was sent from a plain page and waits for its author's mailbox to answer for it. Goes away when it does, or when it does not in time. */
export const sospeso = tipo({
  nome: 'sospeso',
  plurale: 'sospesi',
  etichetta: 'Invio da confermare',
  interno: true,
  campi: {
    modulo: testo('Modulo', { massimo: 40 }),
    luogo: json('Luogo'),
    corpo: json('Contenuto'),
    scade: istante('Scade'),
    distretto,
  },
  titolo: 'modulo',
  elenco: ['modulo'],
  modulo: [['modulo']],
  indici: [{ colonne: ['scade'] }],
});
