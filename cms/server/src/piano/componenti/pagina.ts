import { tipoPagina } from '../../../../contracts/vocabolario';
import { scelta, testo } from '../../modello/campo';
import { componente } from '../../modello/tipo';

export const pagina = componente('pagina', {
  etichetta: 'Pagina del sito',
  descrizione: 'Dove il sito del distretto ospita un tipo di pagina, al posto di quella del CMS',
  campi: {
    tipo: scelta('Tipo di pagina', tipoPagina, { richiesto: true }),
    modello: testo('Indirizzo', {
      richiesto: true,
      formato: 'modelloPagina',
      massimo: 500,
      aiuto: 'Per esempio https://www.comune.esempio.it/piano-di-zona/incontri?id={slug}',
    }),
  },
  titolo: 'modello',
  modulo: [['tipo', 'modello']],
});
