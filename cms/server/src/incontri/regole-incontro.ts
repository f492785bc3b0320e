import { randomUUID } from 'node:crypto';
import type { Regola, Scrittura } from '../modello/scrittura';
import { eVoce, testoDi, type Voce } from '../modello/voce';
import { servizio } from '../servizi';

const istante = (valore: unknown): number | null =>
  typeof valore === 'string' || valore instanceof Date ? new Date(valore).getTime() : null;

const luogo = (voce: Voce) => (eVoce(voce.luogo) ? voce.luogo : {});

/** What a calendar shows of a meeting: when one of these changes, those who subscribed must notice (RFC 5545, 3.8.7.4). */
const inCalendario = (voce: Voce): readonly unknown[] => [
  istante(voce.inizio),
  istante(voce.fine),
  testoDi(voce.titolo),
  testoDi(voce.stato),
  testoDi(luogo(voce).nome),
  testoDi(luogo(voce).indirizzo),
  testoDi(luogo(voce).comune),
  testoDi(voce.linkRemoto),
];

const sequenza = (voce: Voce | null): number => Number(voce?.sequenza ?? 0);

/** UID and SEQUENCE belong to the calendars that hold the meeting: they are not for who writes to change. */
function identifica(scrittura: Scrittura): void {
  const { azione, prima, dopo } = scrittura;
  if (azione === 'update') {
    scrittura.imposta('uid', testoDi(prima?.uid) ?? randomUUID());
    scrittura.imposta('sequenza', sequenza(prima));
    return;
  }
  const copia = azione === 'clone';
  scrittura.imposta('uid', (copia ? null : testoDi(dopo?.uid)) ?? randomUUID());
  scrittura.imposta('sequenza', copia ? 0 : sequenza(dopo));
  if (copia && !('dataPrecedente' in scrittura.scritti)) scrittura.imposta('dataPrecedente', null);
}

/** A released meeting that is released again, changed. */
function aggiorna(scrittura: Scrittura): void {
  const { pubblicata, dopo } = scrittura;
  if (!pubblicata || !dopo) return;
  const cambiato = JSON.stringify(inCalendario(pubblicata)) !== JSON.stringify(inCalendario(dopo));
  const nuova = sequenza(pubblicata) + (cambiato ? 1 : 0);
  if (nuova !== sequenza(dopo)) scrittura.imposta('sequenza', nuova);
  if (istante(pubblicata.inizio) !== istante(dopo.inizio)) scrittura.imposta('dataPrecedente', pubblicata.inizio);
}

/** Filed under the kind that the field says, where who writes left the usual one. */
function classifica(scrittura: Scrittura, campo: 'verbale' | 'resoconto'): void {
  const scritto = scrittura.scritti[campo];
  if (!eVoce(scritto) || (testoDi(scritto.tipo) ?? 'materiale') !== 'materiale') return;
  scrittura.imposta(campo, { ...scritto, tipo: campo });
}

export const incontro: Regola = {
  dateInOrdine: [
    ['inizio', 'fine'],
    ['aperturaIscrizioni', 'chiusuraIscrizioni'],
  ],
  async deriva(scrittura) {
    if (scrittura.azione === 'publish') return aggiorna(scrittura);
    identifica(scrittura);
    classifica(scrittura, 'verbale');
    classifica(scrittura, 'resoconto');
    const scansioni = servizio(scrittura.strapi, 'scansioni');
    for (const campo of ['documenti', 'verbale', 'resoconto']) await scansioni.segna(scrittura, campo);
  },
  async segue({ azione, strapi, modello, prima, pubblicata }, documentId) {
    if (azione === 'publish')
      for (const nome of ['iscrizioni', 'convocazioni'] as const)
        await servizio(strapi, nome).incontroPubblicato(documentId, pubblicata);
    if (azione !== 'unpublish' || !prima || !pubblicata) return;
    // Subscribers have seen it: if it comes back, even unchanged, it must win over what they hold.
    await strapi.db
      .query(modello.uid)
      .update({ where: { id: prima.id }, data: { sequenza: sequenza(pubblicata) + 1 } });
  },
};
