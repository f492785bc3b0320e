import * as React from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useTesti } from '../traduzioni/useTesti';
import { leggiAltri } from './altri';
import { ComeSiLegge } from './ComeSiLegge';
import { Destinatari } from './Destinatari';
import { Scritto } from './Scritto';
import type { Anteprima, Invito, Messaggio, Presenze } from './usePresenze';

interface Props {
  presenze: Presenze;
  errore: string | undefined;
  anteprima: (messaggio: Messaggio) => Promise<Anteprima | undefined>;
  convoca: (invito: Invito) => Promise<number | undefined>;
  chiudi: () => void;
}

/** Whom to invite, with which words; how it will be read; and off it goes. */
export function Convocazione({ presenze, errore, anteprima, convoca, chiudi }: Props) {
  const { testo } = useTesti();
  const { toggleNotification } = useNotification();
  const convocati = presenze.convocati.flatMap(({ email }) => email ?? []);
  const nuovi = presenze.invitabili.flatMap(({ email }) => (email && !convocati.includes(email) ? [email] : []));
  const [scelti, setScelti] = React.useState(nuovi);
  const [altre, setAltre] = React.useState('');
  const [messaggio, setMessaggio] = React.useState<Messaggio>({ lingua: 'it', testo: '' });
  const [letta, setLetta] = React.useState<Anteprima>();
  const [inCorso, setInCorso] = React.useState(false);
  const { altri, sbagliata } = leggiAltri(altre);
  const quante = scelti.length + altri.length;

  async function manda() {
    setInCorso(true);
    const nuove = await convoca({ ...messaggio, destinatari: scelti, altri });
    setInCorso(false);
    if (nuove === undefined) return;
    toggleNotification({ type: 'success', message: testo('incontro.mandata', { quante: nuove }) });
    chiudi();
  }

  return (
    <Modal.Root open onOpenChange={(aperta: boolean) => !aperta && chiudi()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={testo('incontro.chiudi')}>
          <Modal.Title>{testo('incontro.convocati')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Destinatari
              invitabili={presenze.invitabili}
              convocati={convocati}
              scelti={scelti}
              scegli={setScelti}
              altre={altre}
              scrivi={setAltre}
              sbagliata={sbagliata}
            />
            <Scritto messaggio={messaggio} scrivi={setMessaggio} />
            {letta && <ComeSiLegge anteprima={letta} lingua={messaggio.lingua} />}
            {errore && (
              <Typography role="alert" textColor="danger600">
                {errore}
              </Typography>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button
            variant="secondary"
            disabled={inCorso}
            onClick={() => void anteprima(messaggio).then((nuova) => setLetta(nuova))}
          >
            {testo('incontro.anteprima')}
          </Button>
          <Button disabled={inCorso || quante === 0 || sbagliata !== null} onClick={() => void manda()}>
            {testo('incontro.manda', { quante })}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
