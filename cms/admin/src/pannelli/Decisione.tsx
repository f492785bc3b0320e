import * as React from 'react';
import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { unstable_useDocument as useDocument, useNotification } from '@strapi/strapi/admin';
import { etichette } from '../etichette/vocabolari';
import { respinge, verboDi } from './passi';
import { useTransizioni } from './useTransizioni';

interface Props {
  tipo: string;
  model: string;
  documentId: string;
  collectionType: string;
}

const etichetta = (stato: string) => etichette[stato] ?? stato;

export function Decisione({ tipo, model, documentId, collectionType }: Props) {
  const { situazione, errore, passa } = useTransizioni(tipo, documentId);
  const { refetch } = useDocument({ model, documentId, collectionType });
  const { toggleNotification } = useNotification();
  const [motivazione, setMotivazione] = React.useState('');
  const [inCorso, setInCorso] = React.useState(false);

  async function decidi(stato: string) {
    setInCorso(true);
    if (await passa(stato, motivazione)) {
      setMotivazione('');
      toggleNotification({ type: 'success', message: `La richiesta adesso è: ${etichetta(stato)}.` });
      refetch();
    }
    setInCorso(false);
  }

  const passi = situazione?.transizioni ?? [];
  const conMotivo = passi.filter(({ motivata }) => motivata);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {situazione?.stato && <Typography>Stato: {etichetta(situazione.stato)}</Typography>}
      {situazione && passi.length === 0 && <Typography textColor="neutral600">Non ci sono passi da fare.</Typography>}
      {passi.length > 0 && (
        <Field.Root
          name="motivazione"
          hint={
            conMotivo.length > 0
              ? `Obbligatoria per: ${conMotivo.map(({ a }) => verboDi(a, etichetta(a))).join(', ')}. La legge chi ha fatto la richiesta.`
              : 'Facoltativa. La legge chi ha fatto la richiesta.'
          }
        >
          <Field.Label>Motivazione</Field.Label>
          <Textarea
            name="motivazione"
            value={motivazione}
            onChange={(evento: React.ChangeEvent<HTMLTextAreaElement>) => setMotivazione(evento.target.value)}
          />
          <Field.Hint />
        </Field.Root>
      )}
      {errore && (
        <Typography role="alert" textColor="danger600">
          {errore}
        </Typography>
      )}
      {passi.map(({ a, motivata }) => (
        <Button
          key={a}
          variant={respinge(a) ? 'danger-light' : a === 'accolta' ? 'success-light' : 'secondary'}
          disabled={inCorso || (motivata && !motivazione.trim())}
          onClick={() => void decidi(a)}
          fullWidth
        >
          {verboDi(a, etichetta(a))}
        </Button>
      ))}
    </Flex>
  );
}
