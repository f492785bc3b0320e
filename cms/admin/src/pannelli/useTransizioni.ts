import * as React from 'react';
import { useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { PLUGIN } from '../plugin';

export interface Passo {
  a: string;
  /** A reason has to be given. */
  motivata: boolean;
  /** A mail tells the author of it, with the reason. */
  comunicata: boolean;
}

/** A step that was made. */
export interface Passaggio {
  a: string;
  quando: string;
  chi: 'collegamento' | 'pubblico' | 'sistema' | 'ufficio';
  /** Who made it for the office. */
  nome: string | null;
  motivazione?: string;
}

/** An answer of the author to the office. */
export interface Integrazione {
  quando: string;
  stato: string;
  testo: string;
}

/** What may be about the same. */
export interface Simile {
  tipo: string;
  documentId: string;
  titolo: string;
  stato: string | null;
}

export interface Situazione {
  stato: string | null;
  storia: Passaggio[];
  integrazioni: Integrazione[];
  simili: Simile[];
  transizioni: Passo[];
}

type ErroreApi = Parameters<ReturnType<typeof useAPIErrorHandler>['formatAPIError']>[0];

/** Reads and makes the steps of one request, as the server allows them. */
export function useTransizioni(tipo: string, documentId: string) {
  const { get, post } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [situazione, setSituazione] = React.useState<Situazione>();
  const [errore, setErrore] = React.useState<string>();
  const indirizzo = `/${PLUGIN}/richieste/${tipo}/${documentId}/transizioni`;

  const esegui = React.useCallback(
    async (richiesta: () => Promise<{ data: { data: Situazione } }>) => {
      try {
        setErrore(undefined);
        setSituazione((await richiesta()).data.data);
        return true;
      } catch (motivo) {
        setErrore(formatAPIError(motivo as ErroreApi));
        return false;
      }
    },
    [formatAPIError],
  );

  React.useEffect(() => {
    void esegui(() => get(indirizzo));
    // The client functions are made anew at every render: the address alone says what to read.
  }, [indirizzo]);

  return {
    situazione,
    errore,
    passa: (a: string, motivazione: string) =>
      esegui(() => post(indirizzo, { a, ...(motivazione.trim() && { motivazione: motivazione.trim() }) })),
  };
}
