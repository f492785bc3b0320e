import * as React from 'react';
import { Button, Flex, MultiSelect, MultiSelectOption, Td, Tr, Typography } from '@strapi/design-system';
import type { Utente } from './useAssegnazioni';

interface Props {
  utente: Utente;
  distretti: { documentId: string; nome: string }[];
  salva: (utente: Utente, distretti: string[]) => Promise<void>;
}

const stessi = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((voce) => b.includes(voce));

export function RigaUtente({ utente, distretti, salva }: Props) {
  const [scelti, setScelti] = React.useState(utente.distretti);
  const chi = utente.nome || utente.email;
  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="start">
          <Typography fontWeight="bold">{chi}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {utente.email}
            {utente.attivo ? '' : ' (non attivo)'}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <Typography>{utente.ruoli.join(', ')}</Typography>
      </Td>
      <Td>
        {utente.tutti ? (
          <Typography textColor="neutral600">Tutti i distretti, per il suo ruolo</Typography>
        ) : (
          <MultiSelect
            aria-label={`Distretti di ${chi}`}
            placeholder="Nessun distretto: non vede niente"
            value={scelti}
            onChange={(valori: string[]) => setScelti(valori)}
            withTags
          >
            {distretti.map(({ documentId, nome }) => (
              <MultiSelectOption key={documentId} value={documentId}>
                {nome}
              </MultiSelectOption>
            ))}
          </MultiSelect>
        )}
      </Td>
      <Td>
        {!utente.tutti && (
          <Button
            size="S"
            disabled={stessi(scelti, utente.distretti)}
            aria-label={`Salva i distretti di ${chi}`}
            onClick={() => void salva(utente, scelti)}
          >
            Salva
          </Button>
        )}
      </Td>
    </Tr>
  );
}
