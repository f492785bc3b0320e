import { PERCORSO_API } from '../../modello/nomi';
import type { RigaDistretto } from '../lettura/righe';

/** What a name within the catalogue begins with: it leads to the catalogue itself. */
export const nome = (base: string, parte: string): string => `${base}${PERCORSO_API}/catalogo.jsonld#${parte}`;

/** The name of a comune, by its ISTAT code. */
export const luogo = (base: string, istat: string): string => nome(base, `comune/${istat}`);

/** DCAT-AP_IT wants a mail address of whoever is named as a contact. */
export const recapito = ({ email, pec }: RigaDistretto): string | null => email ?? pec;
