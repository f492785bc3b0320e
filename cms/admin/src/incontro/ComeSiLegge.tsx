import { Box, Typography } from '@strapi/design-system';
import { useTesti } from '../traduzioni/useTesti';
import type { Anteprima, Messaggio } from './usePresenze';

interface Props {
  anteprima: Anteprima;
  lingua: Messaggio['lingua'];
}

/** The mail as it will be read. */
export function ComeSiLegge({ anteprima: { oggetto, testo: scritto }, lingua }: Props) {
  const { testo } = useTesti();
  return (
    <Box
      tag="section"
      aria-label={testo('incontro.anteprima')}
      lang={lingua}
      padding={4}
      background="neutral100"
      hasRadius
    >
      <Typography variant="delta" tag="h3">
        {oggetto}
      </Typography>
      <Typography tag="div" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {scritto}
      </Typography>
    </Box>
  );
}
