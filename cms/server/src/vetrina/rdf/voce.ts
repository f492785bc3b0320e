import { PERCORSO_API } from '../../modello/nomi';
import type { VoceIndice } from '../lettura/fonti';

/** A distretto of the index, with the day on which what the public sees of it changed last. */
export interface Voce extends VoceIndice {
  modificato: string;
}

/** What a name within the catalogue begins with: it leads to the catalogue itself. */
export const nome = (base: string, parte: string): string => `${base}${PERCORSO_API}/catalogo.jsonld#${parte}`;

/** The name of a comune, by its ISTAT code. */
export const luogo = (base: string, istat: string): string => nome(base, `comune/${istat}`);

/** DCAT-AP_IT wants a mail address of whoever is named as a contact. */
export const recapito = ({ email, pec }: Voce['riga']): string | null => email ?? pec;
