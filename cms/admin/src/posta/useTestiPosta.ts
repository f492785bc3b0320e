import * as React from 'react';
import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { PLUGIN } from '../plugin';

export interface Testo {
  oggetto: string;
  corpo: string;
}

export interface Segnaposto {
  nome: string;
  esempio: string;
  /** The body must have it. */
  necessario: boolean;
  /** The subject may have it. */
  oggetto: boolean;
}

/** One message in one language. */
export interface Messaggio {
  modello: string;
  gruppo: string;
  lingua: string;
  standard: Testo;
  /** What the distretto says in its place. */
  proprio: Testo | null;
  segnaposti: Segnaposto[];
}

export interface Distretto {
  documentId: string;
  nome: string;
}

type ErroreApi = Parameters<ReturnType<typeof useAPIErrorHandler>['formatAPIError']>[0];

const DISTRETTI = `/content-manager/collection-types/plugin::${PLUGIN}.distretto`;

/** The distretti that the user works for, the messages of the chosen one, and what may be done with a text. */
export function useTestiPosta() {
  const { get, put, post, del } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const { toggleNotification } = useNotification();
  const [distretti, setDistretti] = React.useState<Distretto[]>();
  const [distretto, setDistretto] = React.useState<string>();
  const [messaggi, setMessaggi] = React.useState<Messaggio[]>();
  const indirizzo = `/${PLUGIN}/posta/${distretto}/testi`;
  const di = ({ modello, lingua }: Messaggio) => `${indirizzo}/${modello}/${lingua}`;

  /** Does something and says that it is done, or why it is not. */
  async function esegui(opera: () => Promise<void>, fatto?: string): Promise<void> {
    try {
      await opera();
      if (fatto) toggleNotification({ type: 'success', message: fatto });
    } catch (motivo) {
      toggleNotification({ type: 'danger', message: formatAPIError(motivo as ErroreApi) });
    }
  }

  React.useEffect(() => {
    void esegui(async () => {
      const { data } = await get<{ results: Distretto[] }>(DISTRETTI, { params: { pageSize: 100, sort: 'nome:ASC' } });
      setDistretti(data.results);
      setDistretto(data.results[0]?.documentId);
    });
    // Read once: the client functions are made anew at every render.
  }, []);

  React.useEffect(() => {
    setMessaggi(undefined);
    if (!distretto) return;
    void esegui(async () => setMessaggi((await get<{ data: Messaggio[] }>(indirizzo)).data.data));
    // As above: the distretto alone says what to read.
  }, [distretto]);

  return {
    distretti,
    distretto,
    scegliDistretto: setDistretto,
    messaggi,
    salva: (messaggio: Messaggio, testo: Testo) =>
      esegui(
        async () => setMessaggi((await put<{ data: Messaggio[] }>(di(messaggio), testo)).data.data),
        'Testo salvato: vale per i messaggi che partono da adesso.',
      ),
    togli: (messaggio: Messaggio) =>
      esegui(
        async () => setMessaggi((await del<{ data: Messaggio[] }>(di(messaggio))).data.data),
        'Da adesso parte il testo standard.',
      ),
    async anteprima(messaggio: Messaggio, testo: Testo): Promise<string | undefined> {
      let letta: string | undefined;
      await esegui(async () => {
        const { data } = await post<{ data: { subject: string; text: string } }>(`${di(messaggio)}/anteprima`, testo);
        letta = `${data.data.subject}\n\n${data.data.text}`;
      });
      return letta;
    },
    prova: (messaggio: Messaggio, testo: Testo) =>
      esegui(async () => {
        await post(`${di(messaggio)}/prova`, testo);
      }, 'Messaggio di prova mandato al tuo indirizzo.'),
  };
}

export type TestiPosta = ReturnType<typeof useTestiPosta>;
