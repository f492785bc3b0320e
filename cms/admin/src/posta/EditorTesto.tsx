import * as React from 'react';
import { Box, Button, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { Segnaposti } from './Segnaposti';
import type { Messaggio, TestiPosta } from './useTestiPosta';

interface Props extends Pick<TestiPosta, 'salva' | 'togli' | 'anteprima' | 'prova'> {
  messaggio: Messaggio;
}

/** One message in one language: what it says, what it would become, and back to the standard text. */
export function EditorTesto({ messaggio, salva, togli, anteprima, prova }: Props) {
  const { standard, proprio } = messaggio;
  const [testo, setTesto] = React.useState(proprio ?? standard);
  const [vista, setVista] = React.useState<string>();
  const [inCorso, setInCorso] = React.useState(false);

  async function fai(opera: () => Promise<void>) {
    setInCorso(true);
    await opera();
    setInCorso(false);
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography role="status">
        {proprio ? 'Parte il testo scritto dall’ufficio.' : 'Parte il testo standard.'}
      </Typography>
      <Field.Root name="oggetto" required>
        <Field.Label>Oggetto</Field.Label>
        <TextInput
          value={testo.oggetto}
          maxLength={150}
          onChange={(evento: React.ChangeEvent<HTMLInputElement>) =>
            setTesto({ ...testo, oggetto: evento.target.value })
          }
        />
      </Field.Root>
      <Field.Root
        name="corpo"
        required
        hint="Una riga vuota divide i paragrafi. La firma dell’ufficio si aggiunge da sé; i caratteri e i colori li decide chi legge."
      >
        <Field.Label>Testo</Field.Label>
        <Textarea
          value={testo.corpo}
          maxLength={5000}
          rows={16}
          onChange={(evento: React.ChangeEvent<HTMLTextAreaElement>) =>
            setTesto({ ...testo, corpo: evento.target.value })
          }
        />
        <Field.Hint />
      </Field.Root>
      <Segnaposti segnaposti={messaggio.segnaposti} />
      <Flex gap={2} wrap="wrap">
        <Button disabled={inCorso} onClick={() => void fai(() => salva(messaggio, testo))}>
          Salva
        </Button>
        <Button
          variant="secondary"
          disabled={inCorso}
          onClick={() => void fai(async () => setVista(await anteprima(messaggio, testo)))}
        >
          Anteprima
        </Button>
        <Button variant="secondary" disabled={inCorso} onClick={() => void fai(() => prova(messaggio, testo))}>
          Mandami una prova
        </Button>
        <Button
          variant="danger-light"
          disabled={inCorso || !proprio}
          onClick={() =>
            void fai(async () => {
              await togli(messaggio);
              setTesto(standard);
            })
          }
        >
          Torna al testo standard
        </Button>
      </Flex>
      {vista && (
        <Box tag="section" aria-label="Anteprima" background="neutral0" padding={4} hasRadius borderColor="neutral200">
          <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {vista}
          </Typography>
        </Box>
      )}
    </Flex>
  );
}
