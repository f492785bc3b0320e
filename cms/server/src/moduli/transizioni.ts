const UN_GIORNO = 24 * 60 * 60 * 1000;

/** Who moves a request: the public through a link sent by mail, the office, or the software when a time is over. */
export type Attore = 'collegamento' | 'ufficio' | 'sistema';

/** A step of a request, as its history keeps it. */
export interface Passaggio {
  da: string | null;
  a: string;
  /** ISO 8601, UTC. */
  quando: string;
  chi: Attore | 'pubblico';
  /** Id of the admin user, for the office. */
  utente?: number;
  motivazione?: string;
}

/** An allowed step. */
export interface Transizione<S extends string> {
  da: S;
  a: S;
  chi: Attore;
  /** A reason must be given (art. 3 L. 241/1990). */
  motivata?: boolean;
  /** Days that must have passed in the state before (art. 10-bis L. 241/1990). */
  dopoGiorni?: number;
}

/** Where a request stands when somebody wants to move it. */
export interface Situazione {
  stato: string;
  /** When it entered that state. */
  dal: Date;
  chi: Attore;
  adesso: Date;
}

export type EsitoTransizione = 'ammessa' | 'non ammessa' | 'troppo presto' | 'senza motivazione';

/** The steps of one type of request as pure questions: which ones are open now, and whether one may be made. */
export function createTransizioni<S extends string>(transizioni: readonly Transizione<S>[]) {
  const matura = ({ dopoGiorni = 0 }: Transizione<S>, { dal, adesso }: Situazione) =>
    adesso.getTime() - dal.getTime() >= dopoGiorni * UN_GIORNO;
  const partenze = ({ stato, chi }: Situazione) =>
    transizioni.filter((transizione) => transizione.da === stato && transizione.chi === chi);

  return {
    aperte: (situazione: Situazione): Transizione<S>[] =>
      partenze(situazione).filter((transizione) => matura(transizione, situazione)),

    controlla(situazione: Situazione, a: string, motivazione?: string): EsitoTransizione {
      const transizione = partenze(situazione).find((voce) => voce.a === a);
      if (!transizione) return 'non ammessa';
      if (!matura(transizione, situazione)) return 'troppo presto';
      return transizione.motivata && !motivazione?.trim() ? 'senza motivazione' : 'ammessa';
    },
  };
}

export type Transizioni<S extends string> = ReturnType<typeof createTransizioni<S>>;
