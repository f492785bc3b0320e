import { decimale, intero, molti, paragrafo, siNo, testo, uno } from '../../modello/campo';
import { distretto, pubblico, slug } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

export const indicatore = tipo({
  nome: 'indicatore',
  plurale: 'indicatori',
  etichetta: 'Indicatore',
  descrizione: 'Una misura con unità, valore di partenza e obiettivo',
  campi: {
    nome: testo('Nome', { richiesto: true }),
    slug,
    codice: testo('Codice', { unico: true, massimo: 30 }),
    unita: testo('Unità di misura', { richiesto: true, massimo: 40 }),
    descrizione: paragrafo('Che cosa misura'),
    fonte: testo('Fonte'),
    valorePartenza: decimale('Valore di partenza'),
    annoPartenza: intero('Anno di partenza', { minimo: 1990, massimo: 2100 }),
    valoreObiettivo: decimale('Valore obiettivo'),
    annoObiettivo: intero('Anno obiettivo', { minimo: 1990, massimo: 2100 }),
    profiloComunita: siNo('Fa parte del profilo di comunità', false),
    piano: uno('Piano di zona', 'piano'),
    schede: molti('Schede', 'scheda'),
    distretto,
    pubblico,
  },
  titolo: 'nome',
  elenco: ['codice', 'nome', 'unita', 'distretto'],
  modulo: [
    ['nome', 'slug'],
    ['codice', 'unita', 'fonte'],
    ['descrizione'],
    ['valorePartenza', 'annoPartenza'],
    ['valoreObiettivo', 'annoObiettivo'],
    ['piano', 'schede'],
    ['profiloComunita', 'pubblico'],
    ['distretto'],
  ],
  indici: [{ colonne: ['slug'] }],
});
