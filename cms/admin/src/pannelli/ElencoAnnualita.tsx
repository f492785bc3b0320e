import * as React from 'react';
import { Flex, Link, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { etichette } from '../etichette/vocabolari';
import { PLUGIN } from '../plugin';

interface Annualita {
  documentId: string;
  titolo: string | null;
  stato: string | null;
  programma: { anno?: number; titolo?: string } | null;
}

const ELENCO = `/content-manager/collection-types/plugin::${PLUGIN}.annualita`;

export function ElencoAnnualita({ scheda }: { scheda: string }) {
  const { get } = useFetchClient();
  const [trovate, setTrovate] = React.useState<Annualita[]>();

  React.useEffect(() => {
    const params = { filters: { $and: [{ scheda: { documentId: { $eq: scheda } } }] }, pageSize: 100 };
    get<{ results: Annualita[] }>(ELENCO, { params }).then(
      ({ data }) => setTrovate(data.results.toSorted((a, b) => (b.programma?.anno ?? 0) - (a.programma?.anno ?? 0))),
      () => setTrovate([]),
    );
    // The client functions are made anew at every render: the scheda alone says what to read.
  }, [scheda]);

  if (!trovate) return null;
  return (
    <Flex direction="column" alignItems="start" gap={2}>
      {trovate.length === 0 && <Typography textColor="neutral600">Nessuna annualità, per ora.</Typography>}
      {trovate.map(({ documentId, titolo, stato, programma }) => (
        <Flex key={documentId} direction="column" alignItems="start">
          <Link tag={NavLink} to={`${ELENCO}/${documentId}`}>
            {programma?.anno ?? programma?.titolo ?? titolo ?? 'Senza programma'}
          </Link>
          <Typography variant="pi" textColor="neutral600">
            {etichette[stato ?? ''] ?? ''}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}
