import * as React from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { unstable_useDocument as useDocument, useNotification } from '@strapi/strapi/admin';
import { useTesti } from '../traduzioni/useTesti';
import { Motivazione } from './Motivazione';
import { respinge } from './passi';
import { Simili } from './Simili';
import { Risposte, Storia } from './Storia';
import { useTransizioni } from './useTransizioni';

interface Props {
  tipo: string;
  model: string;
  documentId: string;
  collectionType: string;
}

export function Decisione({ tipo, model, documentId, collectionType }: Props) {
  const { situazione, errore, passa } = useTransizioni(tipo, documentId);
  const { refetch } = useDocument({ model, documentId, collectionType });
  const { toggleNotification } = useNotification();
  const { testo, etichetta, passo } = useTesti();
  const [motivazione, setMotivazione] = React.useState('');
  const [inCorso, setInCorso] = React.useState(false);

  async function decidi(stato: string) {
    setInCorso(true);
    if (await passa(stato, motivazione)) {
      setMotivazione('');
      toggleNotification({ type: 'success', message: testo('decisione.fatta', { stato: etichetta(stato) }) });
      refetch();
    }
    setInCorso(false);
  }

  const passi = situazione?.transizioni ?? [];
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {situazione?.stato && <Typography>{testo('decisione.stato', { stato: etichetta(situazione.stato) })}</Typography>}
      {situazione && <Simili simili={situazione.simili} />}
      {situazione && <Risposte integrazioni={situazione.integrazioni} />}
      {situazione && passi.length === 0 && (
        <Typography textColor="neutral600">{testo('decisione.nessun-passo')}</Typography>
      )}
      {passi.length > 0 && <Motivazione passi={passi} valore={motivazione} scrivi={setMotivazione} />}
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
          {passo(a)}
        </Button>
      ))}
      {situazione && <Storia storia={situazione.storia} />}
    </Flex>
  );
}
