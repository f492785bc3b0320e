import { Flex, Typography } from '@strapi/design-system';
import { useTesti } from '../traduzioni/useTesti';
import type { Convocato } from './usePresenze';

/** What each one who is invited has answered. */
export function Risposte({ convocati }: { convocati: readonly Convocato[] }) {
  const { testo, etichetta } = useTesti();
  if (convocati.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {convocati.map(({ documentId, destinatario, ente, stato, delegato, nota, posta }) => (
        <Flex key={documentId} tag="li" direction="column" alignItems="start">
          <Typography fontWeight="semiBold">{[destinatario, ente].filter(Boolean).join(', ')}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {[etichetta(stato), delegato && testo('incontro.delegato', { nome: delegato })].filter(Boolean).join(', ')}
          </Typography>
          {nota && <Typography>{nota}</Typography>}
          {posta === 'fallito' && <Typography textColor="danger600">{testo('incontro.non-partita')}</Typography>}
        </Flex>
      ))}
    </Flex>
  );
}
