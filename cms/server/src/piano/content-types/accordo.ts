import { tipoAccordo } from '../../../../contracts/vocabolario';
import { blocco, giorno, scelta, testo, uno } from '../../modello/campo';
import { distretto, slug } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

/** Art. 19 L. 328/2000; art. 34 D.Lgs. 267/2000. */
export const accordo = tipo({
  nome: 'accordo',
  plurale: 'accordi',
  etichetta: 'Accordo di programma',
  descrizione: 'L’atto che adotta il piano o, se integrativo, un programma attuativo',
  bozze: true,
  campi: {
    titolo: testo('Titolo', { richiesto: true }),
    slug,
    tipo: scelta('Tipo', tipoAccordo, { predefinito: 'accordo', richiesto: true }),
    organoAdottante: testo('Adottato da', { richiesto: true, aiuto: 'Per esempio: Consiglio dell’Unione.' }),
    numero: testo('Numero dell’atto', { massimo: 60 }),
    data: giorno('Data dell’atto', { richiesto: true }),
    protocollo: testo('Protocollo', { massimo: 60 }),
    firmatari: blocco('Firmatari', 'firmatario', { ripetibile: true }),
    documenti: blocco('Documenti', 'documento-allegato', { ripetibile: true }),
    piano: uno('Piano di zona', 'piano', { richiesto: true }),
    programma: uno('Programma attuativo', 'programma', { aiuto: 'Solo per un accordo integrativo.' }),
    distretto,
  },
  titolo: 'titolo',
  elenco: ['titolo', 'tipo', 'data', 'distretto'],
  ordine: { per: 'data', verso: 'DESC' },
  modulo: [
    ['titolo', 'slug'],
    ['tipo', 'organoAdottante'],
    ['numero', 'data', 'protocollo'],
    ['piano', 'programma'],
    ['firmatari'],
    ['documenti'],
    ['distretto'],
  ],
  indici: [{ colonne: ['slug'] }],
});
