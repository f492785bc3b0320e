import * as React from 'react';
import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { PLUGIN } from '../plugin';

export interface Utente {
  id: number;
  nome: string;
  email: string;
  attivo: boolean;
  ruoli: string[];
  /** Works on every distretto whatever is assigned. */
  tutti: boolean;
  /** DocumentIds. */
  distretti: string[];
}

interface Elenco {
  utenti: Utente[];
  distretti: { documentId: string; nome: string }[];
}

type ErroreApi = Parameters<ReturnType<typeof useAPIErrorHandler>['formatAPIError']>[0];

const INDIRIZZO = `/${PLUGIN}/assegnazioni`;

/** All users with the distretti that they work for, and how to change one's. */
export function useAssegnazioni() {
  const { get, put } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const { toggleNotification } = useNotification();
  const [elenco, setElenco] = React.useState<Elenco>();

  const avvisa = (motivo: unknown) =>
    toggleNotification({ type: 'danger', message: formatAPIError(motivo as ErroreApi) });

  React.useEffect(() => {
    get<{ data: Elenco }>(INDIRIZZO).then(({ data }) => setElenco(data.data), avvisa);
    // Read once: the client functions are made anew at every render.
  }, []);

  async function salva({ id, nome, email }: Utente, distretti: string[]): Promise<void> {
    try {
      const { data } = await put<{ data: Elenco }>(`${INDIRIZZO}/${id}`, { distretti });
      setElenco(data.data);
      toggleNotification({ type: 'success', message: `Distretti di ${nome || email} salvati.` });
    } catch (motivo) {
      avvisa(motivo);
    }
  }

  return { elenco, salva };
}
