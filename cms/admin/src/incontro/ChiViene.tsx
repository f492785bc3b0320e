import * as React from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useTesti } from '../traduzioni/useTesti';
import { Conteggi } from './Conteggi';
import { Convocazione } from './Convocazione';
import { Risposte } from './Risposte';
import { usePresenze } from './usePresenze';

function scarica(contenuto: Blob, nome: string): void {
  const indirizzo = URL.createObjectURL(contenuto);
  const legame = Object.assign(document.createElement('a'), { href: indirizzo, download: nome });
  legame.click();
  URL.revokeObjectURL(indirizzo);
}

export function ChiViene({ incontro }: { incontro: string }) {
  const { presenze, errore, anteprima, convoca, foglio } = usePresenze(incontro);
  const { testo } = useTesti();
  const [aperta, setAperta] = React.useState(false);

  async function stampa() {
    const contenuto = await foglio();
    if (contenuto) scarica(contenuto, testo('incontro.nome-foglio'));
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {presenze && (
        <>
          <Conteggi
            incontro={incontro}
            tipo="iscrizione"
            titolo={testo('incontro.iscrizioni')}
            nessuno={testo('incontro.nessuna-iscrizione')}
            tutte={testo('incontro.tutte-le-iscrizioni')}
            stati={Object.entries(presenze.iscrizioni).flatMap(([stato, quante]) => Array<string>(quante).fill(stato))}
          />
          <Conteggi
            incontro={incontro}
            tipo="convocazione"
            titolo={testo('incontro.convocati')}
            nessuno={testo('incontro.nessun-convocato')}
            tutte={testo('incontro.tutte-le-convocazioni')}
            stati={presenze.convocati.map(({ stato }) => stato)}
          />
          <Risposte convocati={presenze.convocati} />
          {presenze.ostacolo && <Typography textColor="neutral600">{presenze.ostacolo}</Typography>}
        </>
      )}
      {errore && !aperta && (
        <Typography role="alert" textColor="danger600">
          {errore}
        </Typography>
      )}
      <Button disabled={!presenze || presenze.ostacolo !== null} onClick={() => setAperta(true)} fullWidth>
        {testo('incontro.convoca')}
      </Button>
      <Button variant="secondary" onClick={() => void stampa()} fullWidth>
        {testo('incontro.foglio')}
      </Button>
      {presenze && aperta && (
        <Convocazione
          presenze={presenze}
          errore={errore}
          anteprima={anteprima}
          convoca={convoca}
          chiudi={() => setAperta(false)}
        />
      )}
    </Flex>
  );
}
