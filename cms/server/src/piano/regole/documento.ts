import type { Errore, Regola, Scrittura } from '../../modello/scrittura';
import { eVoce, testoDi, type Voce } from '../../modello/voce';
import { servizio } from '../../servizi';

const conFile = ({ file }: Voce) => eVoce(file);
const conLink = ({ link }: Voce) => testoDi(link) !== null;

const unaSolaFonte = {
  forma: (voce: Voce): Errore[] =>
    conFile(voce) && conLink(voce)
      ? [{ percorso: ['link'], rimedio: 'c’è già un file: tieni il file oppure il collegamento' }]
      : [],
  completezza: (voce: Voce): Errore[] =>
    conFile(voce) || conLink(voce) ? [] : [{ percorso: ['file'], rimedio: 'carica un file o scrivi il collegamento' }],
} satisfies Regola;

/** What a file says of itself: its size, and whether it is a scan. */
async function leggiFile(scrittura: Scrittura): Promise<void> {
  if (!('file' in scrittura.scritti)) return;
  if (!scrittura.dopo || !conFile(scrittura.dopo)) return scrittura.imposta('dimensione', null);
  const scansioni = servizio(scrittura.strapi, 'scansioni');
  const file = await scansioni.nuovo(scrittura);
  if (!file) return;
  scrittura.imposta('dimensione', Math.round(Number(file.size) * 1000));
  if (await scansioni.senzaTesto(file)) scrittura.imposta('accessibile', 'no');
}

export const documentoAllegato: Regola = unaSolaFonte;
export const documento: Regola = { ...unaSolaFonte, deriva: leggiFile };

const allegati: Regola['deriva'] = (scrittura) => servizio(scrittura.strapi, 'scansioni').segna(scrittura, 'documenti');

export const accordo: Regola = {
  deriva: allegati,
  completezza: ({ tipo, programma }) =>
    tipo === 'integrativo' && !eVoce(programma)
      ? [{ percorso: ['programma'], rimedio: 'indica il programma che questo accordo integra' }]
      : [],
};
