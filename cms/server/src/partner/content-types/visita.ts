import { statoVisita } from '../../../../contracts/vocabolario';
import { giorno, istante, json, scelta, testo } from '../../modello/campo';
import { distretto } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';

/** A visit to a partner's own area, from the request for a link on. Only a keyed digest of its token is kept. */
export const visita = tipo({
  nome: 'visita',
  plurale: 'visite',
  etichetta: 'Visita all’area dei partner',
  interno: true,
  riservato: true,
  campi: {
    email: testo('E-mail', { massimo: 254 }),
    stato: scelta('Stato', statoVisita, { predefinito: 'chiesta' }),
    impronta: testo('Impronta del token', { massimo: 64 }),
    scade: istante('Scade'),
    ricevuta: testo('Ricevuta', { massimo: 40 }),
    lingua: testo('Lingua', { massimo: 2 }),
    versioneInformativa: testo('Informativa mostrata', { massimo: 40 }),
    conservaFino: giorno('Dati conservati fino al'),
    storia: json('Passaggi di stato'),
    distretto,
  },
  titolo: 'ricevuta',
  elenco: ['ricevuta'],
  modulo: [['ricevuta']],
  indici: [{ colonne: ['impronta'] }, { colonne: ['email'] }],
});
