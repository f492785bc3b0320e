import { Flex, Typography } from '@strapi/design-system';
import { useTesti } from '../traduzioni/useTesti';
import type { Integrazione, Passaggio } from './useTransizioni';

interface Riga {
  chiave: string;
  titolo: string;
  sotto?: string;
  testo?: string | undefined;
}

function Elenco({ titolo, righe }: { titolo: string; righe: readonly Riga[] }) {
  if (righe.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="sigma" tag="h3">
        {titolo}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {righe.map(({ chiave, titolo: nome, sotto, testo }) => (
          <Flex key={chiave} tag="li" direction="column" alignItems="start">
            <Typography fontWeight="semiBold">{nome}</Typography>
            {sotto && (
              <Typography variant="pi" textColor="neutral600">
                {sotto}
              </Typography>
            )}
            {testo?.split('\n').map((riga, posto) => (
              <Typography key={posto}>{riga}</Typography>
            ))}
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
}

/** What the author answered to the office. */
export function Risposte({ integrazioni }: { integrazioni: readonly Integrazione[] }) {
  const { testo, etichetta, quando } = useTesti();
  const righe = integrazioni.map((risposta) => ({
    chiave: risposta.quando,
    titolo: testo('decisione.risposta-a', { stato: etichetta(risposta.stato), quando: quando(risposta.quando) }),
    testo: risposta.testo,
  }));
  return <Elenco titolo={testo('decisione.risposte')} righe={righe} />;
}

/** Each step: where to, when, by whom, why. */
export function Storia({ storia }: { storia: readonly Passaggio[] }) {
  const { testo, etichetta, quando } = useTesti();
  const righe = storia.map((passaggio) => ({
    chiave: passaggio.quando,
    titolo: etichetta(passaggio.a),
    sotto: `${quando(passaggio.quando)} – ${passaggio.nome ?? testo(`decisione.chi.${passaggio.chi}`)}`,
    testo: passaggio.motivazione,
  }));
  return <Elenco titolo={testo('decisione.storia')} righe={righe} />;
}
