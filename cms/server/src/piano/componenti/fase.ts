import { statoFase } from '../../../../contracts/vocabolario';
import { giorno, paragrafo, scelta, testo } from '../../modello/campo';
import { componente } from '../../modello/tipo';

export const fase = componente('fase', {
  etichetta: 'Fase',
  descrizione: 'Una tappa del percorso che costruisce o attua il piano',
  campi: {
    nome: testo('Nome della fase', { richiesto: true }),
    stato: scelta('Stato', statoFase, { predefinito: 'prevista', richiesto: true }),
    inizio: giorno('Inizio'),
    fine: giorno('Fine'),
    descrizione: paragrafo('Che cosa succede in questa fase'),
  },
  titolo: 'nome',
  modulo: [['nome', 'stato'], ['inizio', 'fine'], ['descrizione']],
});
