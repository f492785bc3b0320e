import * as React from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { Salute, StatoVetrina } from '../../../contracts/stato';
import { PLUGIN } from '../plugin';

/** `Salute` is what everybody may know, also while the database is away: nobody can be recognised then, and staff get no list. */
export type Letto = { stato: StatoVetrina } | { salute: Salute } | 'errore';

/** How the vetrina is, read again each time that the page comes back into view; undefined before the first answer. */
export function useStatoVetrina(): Letto | undefined {
  const { get } = useFetchClient();
  const [letto, setLetto] = React.useState<Letto>();

  React.useEffect(() => {
    const leggi = () =>
      get<{ data: StatoVetrina }>(`/${PLUGIN}/vetrina/stato`)
        .then(({ data }): Letto => ({ stato: data.data }))
        .catch(() => get<Salute>('/_health').then(({ data }): Letto => ({ salute: data })))
        .catch((): Letto => 'errore')
        .then(setLetto);
    const seVisibile = () => {
      if (document.visibilityState === 'visible') void leggi();
    };
    void leggi();
    document.addEventListener('visibilitychange', seVisibile);
    return () => document.removeEventListener('visibilitychange', seVisibile);
    // The client functions are made anew at every render.
  }, []);

  return letto;
}
