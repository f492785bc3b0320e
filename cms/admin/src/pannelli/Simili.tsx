import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { PLUGIN } from '../plugin';
import { useTesti } from '../traduzioni/useTesti';
import type { Simile } from './useTransizioni';

/** What the office should have seen before it decides: the same organisation is known, or has asked already. */
export function Simili({ simili }: { simili: readonly Simile[] }) {
  const { testo, etichetta } = useTesti();
  if (simili.length === 0) return null;
  return (
    <Flex role="note" direction="column" alignItems="start" gap={2} padding={3} background="warning100" hasRadius>
      {simili.map(({ tipo, documentId, titolo, stato }) => (
        <Flex key={documentId} direction="column" alignItems="start">
          <Typography>{testo(stato === null ? 'decisione.in-elenco' : 'decisione.altra-richiesta')}</Typography>
          <Link tag={NavLink} to={`/content-manager/collection-types/plugin::${PLUGIN}.${tipo}/${documentId}`}>
            {stato === null ? titolo : `${titolo} (${etichetta(stato)})`}
          </Link>
        </Flex>
      ))}
    </Flex>
  );
}
