import type { RiferimentoEsempio } from '../../tipi';

/** The acts on which every piano di zona of the region rests. */
export const normativa: RiferimentoEsempio[] = [
  {
    nome: 'Legge 8 novembre 2000, n. 328',
    descrizione: 'La legge quadro sui servizi sociali: l’articolo 19 istituisce il piano di zona.',
    url: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2000-11-08;328',
  },
  {
    nome: 'L.R. Emilia-Romagna 12 marzo 2003, n. 2',
    descrizione:
      'Le norme regionali per la cittadinanza sociale e il sistema integrato di interventi e servizi: gli articoli 2 e 3 ne fissano i principi.',
  },
  {
    nome: 'Delibera Assemblea legislativa Emilia-Romagna 120/2017',
    descrizione: 'Il Piano sociale e sanitario regionale 2017-2019.',
  },
  {
    nome: 'DGR Emilia-Romagna 1423/2017',
    descrizione: 'Le schede attuative di intervento e le indicazioni per i piani di zona.',
  },
  { nome: 'D.Lgs. 18 agosto 2000, n. 267', descrizione: 'L’articolo 34 disciplina gli accordi di programma.' },
  {
    nome: 'D.Lgs. 3 luglio 2017, n. 117',
    descrizione: 'Il Codice del terzo settore: l’articolo 55 regola co-programmazione e co-progettazione.',
  },
];
