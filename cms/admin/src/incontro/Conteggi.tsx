import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { PLUGIN } from '../plugin';
import { useTesti } from '../traduzioni/useTesti';

interface Props {
  incontro: string;
  tipo: 'iscrizione' | 'convocazione';
  titolo: string;
  /** Said where there are none. */
  nessuno: string;
  /** What the link to all of them is called. */
  tutte: string;
  /** One for each entry. */
  stati: readonly string[];
}

/** How many entries of a meeting are in which state, and the way to all of them. */
export function Conteggi({ incontro, tipo, titolo, nessuno, tutte, stati }: Props) {
  const { etichetta } = useTesti();
  const elenco = `/content-manager/collection-types/plugin::${PLUGIN}.${tipo}`;
  return (
    <Flex direction="column" alignItems="start" gap={1}>
      <Typography variant="sigma" tag="h3">
        {titolo}
      </Typography>
      {stati.length === 0 && <Typography textColor="neutral600">{nessuno}</Typography>}
      {[...new Set(stati)].map((stato) => (
        <Typography key={stato}>{`${etichetta(stato)}: ${stati.filter((altro) => altro === stato).length}`}</Typography>
      ))}
      {stati.length > 0 && (
        <Link tag={NavLink} to={`${elenco}?filters[$and][0][incontro][$eq]=${incontro}`}>
          {tutte}
        </Link>
      )}
    </Flex>
  );
}
