import { uidComponente } from '../modello/nomi';
import { CANCELLATO, PERSONA_RICHIESTA, type RegolaConservazione } from '../moduli/conservazione/regole';
import { passati, type Serviti } from '../moduli/conservazione/scarti';
import type { StatoAdesione } from './stati-adesione';

/** An organisation is no person, but an informal group or a professional may be one: nothing stays that names either. */
export const conservazioneAdesione: RegolaConservazione = {
  tipo: 'adesione',
  inCorso: ['verificata', 'istruttoria', 'integrazione', 'preavviso_rigetto'] satisfies StatoAdesione[],
  persona: {
    ...PERSONA_RICHIESTA,
    denominazione: CANCELLATO,
    sigla: null,
    codiceFiscale: null,
    partitaIva: null,
    numeroRunts: null,
    pec: null,
    sito: null,
    indirizzo: null,
    descrizione: null,
    nomeRichiedente: CANCELLATO,
    cognomeRichiedente: CANCELLATO,
    emailRichiedente: null,
    telefonoRichiedente: null,
    note: null,
    motivazione: null,
    integrazioni: null,
  },
  blocchi: { referenti: uidComponente('contatto-partner'), verifiche: uidComponente('verifica') },
};

/** A visit lasts an hour: its row stays for who asks, soon after, why it did not begin. */
export const visiteFinite: Serviti = () => passati('createdAt', 30);
