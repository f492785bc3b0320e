import { istante, testo } from '../../modello/campo';
import { tipo } from '../../modello/tipo';

/** Challenges used up by an accepted post: replaying one fails on the unique index. */
export const sfidaUsata = tipo({
  nome: 'sfida-usata',
  plurale: 'sfide-usate',
  etichetta: 'Sfida usata',
  interno: true,
  condiviso: true,
  campi: {
    impronta: testo('Impronta', { massimo: 64 }),
    scade: istante('Scade'),
  },
  titolo: 'impronta',
  elenco: ['impronta'],
  modulo: [['impronta']],
  indici: [{ colonne: ['impronta'], unico: true }, { colonne: ['scade'] }],
});
