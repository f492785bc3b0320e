import { centesimi, testo, uno } from '../../modello/campo';
import { componente } from '../../modello/tipo';

export const voceDiSpesa = componente('voce-di-spesa', {
  etichetta: 'Voce di spesa',
  descrizione: 'Una riga del budget: da quale fondo, quanto si prevede e quanto si è speso',
  campi: {
    // Strapi gives components new ids at every publish: this one stays.
    codice: testo('Identificativo della voce', { nascosto: true, massimo: 36 }),
    fondo: uno('Fondo', 'fondo', { richiesto: true }),
    previsto: centesimi('Previsto', { aiuto: 'In centesimi di euro: 1.250,00 euro si scrive 125000.' }),
    speso: centesimi('Speso', { aiuto: 'In centesimi di euro. Si compila a consuntivo.' }),
    nota: testo('Nota interna', { aiuto: 'Non viene pubblicata.' }),
  },
  titolo: 'nota',
  modulo: [['fondo'], ['previsto', 'speso'], ['nota']],
});
