import { tipologiaScheda } from '../../../../contracts/vocabolario';
import { intero, molti, scelta, testo, uno } from '../../modello/campo';
import { distretto, slug } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

/** The identity of an intervention over the years. It is public when one of its annualita is published. */
export const scheda = tipo({
  nome: 'scheda',
  plurale: 'schede',
  etichetta: 'Scheda intervento',
  descrizione: 'Un intervento del piano, sempre lo stesso negli anni: quello che cambia ogni anno sta nelle annualità',
  campi: {
    titolo: testo('Titolo', { richiesto: true }),
    slug,
    codice: testo('Codice', { unico: true, massimo: 30, aiuto: 'Il numero o il codice della scheda nel piano.' }),
    codiceRegionale: testo('Codice regionale', {
      unico: true,
      massimo: 40,
      aiuto: 'Il codice nella piattaforma regionale dei Piani di zona.',
    }),
    tipologia: scelta('Tipologia', tipologiaScheda, { richiesto: true }),
    ordine: intero('Ordine', { predefinito: 0, aiuto: 'I numeri più bassi vengono prima.' }),
    piano: uno('Piano di zona', 'piano', { richiesto: true }),
    aree: molti('Aree di intervento', 'area'),
    obiettivi: molti('Obiettivi', 'obiettivo'),
    priorita: molti('Priorità', 'priorita'),
    bisogni: molti('Bisogni a cui risponde', 'bisogno'),
    schedeRegionali: molti('Schede attuative regionali', 'scheda-regionale'),
    distretto,
  },
  titolo: 'titolo',
  elenco: ['codice', 'titolo', 'tipologia', 'distretto'],
  ordine: { per: 'codice', verso: 'ASC' },
  modulo: [
    ['titolo', 'slug'],
    ['codice', 'codiceRegionale', 'ordine'],
    ['tipologia', 'piano'],
    ['aree', 'obiettivi'],
    ['priorita', 'bisogni'],
    ['schedeRegionali', 'distretto'],
  ],
  indici: [{ colonne: ['slug'] }, { colonne: ['codice'] }, { colonne: ['codice_regionale'] }],
});
