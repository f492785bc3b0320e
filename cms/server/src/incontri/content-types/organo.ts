import { tipoOrgano } from '../../../../contracts/vocabolario';
import { intero, paragrafo, scelta, testo, testoRicco, uno } from '../../modello/campo';
import { distretto, pubblico, slug } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const organo = tipo({
  nome: 'organo',
  plurale: 'organi',
  etichetta: 'Tavolo o organismo',
  descrizione: 'Un luogo di confronto o di decisione: comitato, ufficio, tavolo, laboratorio',
  campi: {
    nome: testo('Nome', { richiesto: true }),
    slug,
    tipo: scelta('Tipo', tipoOrgano, { richiesto: true }),
    sintesi: paragrafo('In parole semplici', { massimo: 400 }),
    descrizione: testoRicco('Descrizione'),
    padre: uno('Fa parte di', 'organo'),
    territorio: uno('Territorio', 'territorio', { aiuto: 'Per un laboratorio, il suo quartiere.' }),
    ordine: intero('Ordine', { predefinito: 0, aiuto: 'I numeri più bassi vengono prima.' }),
    distretto,
    pubblico,
  },
  titolo: 'nome',
  elenco: ['nome', 'tipo', 'pubblico', 'distretto'],
  ordine: { per: 'ordine', verso: 'ASC' },
  modulo: [
    ['nome', 'slug'],
    ['tipo', 'padre'],
    ['sintesi'],
    ['descrizione'],
    ['territorio', 'ordine'],
    ['distretto', 'pubblico'],
  ],
  indici: [{ colonne: ['slug'] }],
});
