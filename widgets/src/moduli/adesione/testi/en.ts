import nature from 'etichette:en/naturaSoggetto';
import ruoli from 'etichette:en/ruoloRichiedente';
import sezioni from 'etichette:en/sezioneRunts';
import { testi as comuni } from '../../testi/en';
import type { TestiAdesione } from './it';

const persona = (gruppo: string) => ({
  [`${gruppo}.nome`]: 'Name',
  [`${gruppo}.cognome`]: 'Surname',
  [`${gruppo}.telefono`]: 'Telephone',
});

export const testi: TestiAdesione = {
  ...comuni,
  etichette: {
    ...comuni.etichette,
    ...persona('richiedente'),
    ...persona('referenti'),
    'referenti[]': 'Contact {n}',
    denominazione: 'Name of the organisation',
    sigla: 'Acronym',
    natura: 'Kind of organisation',
    sezioneRunts: 'RUNTS section (national register of the third sector)',
    numeroRunts: 'RUNTS number',
    codiceFiscale: 'Tax code (codice fiscale)',
    partitaIva: 'VAT number',
    pec: 'Certified e-mail (PEC)',
    sito: 'Web site',
    indirizzo: 'Address',
    comune: 'Municipality',
    descrizione: 'What the organisation does',
    richiedente: 'Who makes the request',
    'richiedente.ruolo': 'Acting as',
    referenti: 'Contacts',
    'referenti.ruolo': 'Role',
    organi: 'Tables of interest',
    aree: 'Fields of interest',
    territori: 'Places where it works',
    note: 'Notes',
  },
  nature,
  ruoli,
  sezioni,
  organizzazione: 'The organisation',
  aiutoReferenti: 'Other people whom the office may contact.',
  aggiungi: 'Add a contact',
  togli: 'Remove {nome}',
  tolto: '{nome}: removed',
  interessi: 'Interests',
  aiutoInteressi: 'A list is not available now: you can write your choices here.',
  invia: 'Send the request',
};
