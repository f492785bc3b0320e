import { z } from 'zod';
import { nucleo, schemaCampo, titoloCampo } from './titoli';

/** What a contract asks of one field, as a plain form needs it. */
export interface VincoloCampo {
  titolo: string;
  obbligatorio: boolean;
  /** Most characters. */
  massimo: number | null;
  /** Whether several values may be given. */
  elenco: boolean;
  /** Whether it is a box to tick. */
  spunta: boolean;
}

export function vincoloCampo(schema: z.ZodType, nome: string): VincoloCampo {
  const percorso = nome.split('.');
  const campo = schemaCampo(schema, percorso);
  const interno = nucleo(campo);
  return {
    titolo: titoloCampo(schema, percorso),
    obbligatorio: campo instanceof z.ZodType && !campo.safeParse(undefined).success,
    massimo: interno instanceof z.ZodString ? interno.maxLength : null,
    elenco: interno instanceof z.ZodArray,
    spunta: interno instanceof z.ZodBoolean || interno instanceof z.ZodLiteral,
  };
}
