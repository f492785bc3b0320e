import { tipoTerritorio } from '../../../../contracts/vocabolario';
import { scelta, testo, uno } from '../../modello/campo';
import { distretto, pubblico, slug } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const territorio = tipo({
  nome: 'territorio',
  plurale: 'territori',
  etichetta: 'Territorio',
  descrizione: 'Un comune, un’unione o un quartiere del distretto',
  campi: {
    nome: testo('Nome', { richiesto: true }),
    slug,
    tipo: scelta('Tipo', tipoTerritorio, { predefinito: 'comune', richiesto: true }),
    istat: testo('Codice ISTAT', { formato: 'istat', unico: true, massimo: 6, aiuto: 'Sei cifre, solo per i comuni.' }),
    catastale: testo('Codice catastale', { formato: 'catastale', massimo: 4, aiuto: 'Per esempio A944.' }),
    ipa: testo('Codice IPA', { formato: 'ipa', massimo: 30, aiuto: 'Per esempio c_a944.' }),
    padre: uno('Fa parte di', 'territorio', { aiuto: 'Per un quartiere, il suo comune.' }),
    distretto,
    pubblico,
  },
  titolo: 'nome',
  elenco: ['nome', 'tipo', 'istat', 'distretto'],
  modulo: [
    ['nome', 'slug'],
    ['tipo', 'padre'],
    ['istat', 'catastale', 'ipa'],
    ['distretto', 'pubblico'],
  ],
  indici: [{ colonne: ['slug'] }, { colonne: ['istat'] }],
});
