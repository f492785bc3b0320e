import { siNo, testo, uno } from './campo';

/** The tenant. Filled in by the software for staff of one distretto. */
export const distretto = uno('Distretto', 'distretto', {
  richiesto: true,
  aiuto: 'Il distretto a cui appartiene la voce. Se lavori per un solo distretto si compila da sé.',
});

/** The readable identifier in addresses: made from the title when left empty. */
export const slug = testo('Identificativo nell’indirizzo', {
  formato: 'slug',
  unico: true,
  massimo: 120,
  aiuto:
    'Lettere minuscole, cifre e trattini. Se lo lasci vuoto si ricava dal titolo. Cambiarlo rompe i collegamenti già diffusi.',
});

export const pubblico = siNo('Visibile al pubblico', true, {
  aiuto: 'Se spento, la voce resta solo nell’area riservata.',
});
