import * as React from 'react';
import { useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { PLUGIN } from '../plugin';

export interface Invitabile {
  nome: string;
  ente: string | null;
  /** Null where nobody knows it. */
  email: string | null;
}

export interface Convocato {
  documentId: string;
  destinatario: string;
  ente: string | null;
  email: string | null;
  stato: string;
  delegato: string | null;
  nota: string | null;
  /** What became of the latest mail. */
  posta: string | null;
}

export interface Presenze {
  /** Why nobody is invited now. */
  ostacolo: string | null;
  invitabili: Invitabile[];
  convocati: Convocato[];
  /** How many registrations there are, by state. */
  iscrizioni: Record<string, number>;
}

export interface Messaggio {
  lingua: 'it' | 'en';
  testo: string;
}

export interface Invito extends Messaggio {
  destinatari: string[];
  altri: { nome: string; email: string }[];
}

export interface Anteprima {
  oggetto: string;
  testo: string;
}

type ErroreApi = Parameters<ReturnType<typeof useAPIErrorHandler>['formatAPIError']>[0];

/** Who comes to a meeting, and how to invite them and print the sheet that they sign. */
export function usePresenze(incontro: string) {
  const { get, post } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [presenze, setPresenze] = React.useState<Presenze>();
  const [errore, setErrore] = React.useState<string>();
  const base = `/${PLUGIN}/incontri/${incontro}`;
  const indirizzo = `${base}/convocazioni`;

  /** What was asked for, or undefined where it failed: then the error says why. */
  const esegui = async <T>(richiesta: () => Promise<T>): Promise<T | undefined> => {
    try {
      setErrore(undefined);
      return await richiesta();
    } catch (motivo) {
      setErrore(formatAPIError(motivo as ErroreApi));
      return undefined;
    }
  };

  React.useEffect(() => {
    void esegui(async () => setPresenze((await get<{ data: Presenze }>(indirizzo)).data.data));
    // The client functions are made anew at every render: the address alone says what to read.
  }, [indirizzo]);

  return {
    presenze,
    errore,
    anteprima: (messaggio: Messaggio) =>
      esegui(async () => (await post<{ data: Anteprima }>(`${indirizzo}/anteprima`, messaggio)).data.data),
    /** How many were invited who were not before. */
    convoca: (invito: Invito) =>
      esegui(async () => {
        const { data } = await post<{ data: Presenze & { convocate: number } }>(indirizzo, invito);
        setPresenze(data.data);
        return data.data.convocate;
      }),
    foglio: () => esegui(async () => (await get(`${base}/foglio-firme`, { responseType: 'blob' })).data),
  };
}
