import { Checkbox, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useTesti } from '../traduzioni/useTesti';
import type { Invitabile } from './usePresenze';

interface Props {
  invitabili: readonly Invitabile[];
  /** Addresses of who is invited already. */
  convocati: readonly string[];
  scelti: readonly string[];
  scegli: (scelti: string[]) => void;
  /** Others, as they are typed. */
  altre: string;
  scrivi: (altre: string) => void;
  /** The line of them that cannot be read. */
  sbagliata: number | null;
}

const detto = ({ nome, ente, email }: Invitabile): string => [nome, ente, email].filter(Boolean).join(', ');

/** Whom to invite: of those that the meeting concerns, and others; and who has to be told otherwise. */
export function Destinatari({ invitabili, convocati, scelti, scegli, altre, scrivi, sbagliata }: Props) {
  const { testo } = useTesti();
  const senzaEmail = invitabili.filter(({ email }) => email === null);
  return (
    <>
      <Flex role="group" aria-label={testo('incontro.chi')} direction="column" alignItems="start" gap={2}>
        <Typography variant="sigma" tag="h3">
          {testo('incontro.chi')}
        </Typography>
        {invitabili.length === 0 && <Typography>{testo('incontro.nessuno')}</Typography>}
        {invitabili.map((persona) => {
          const { email } = persona;
          if (email === null) return null;
          if (convocati.includes(email))
            return <Typography key={email}>{`${detto(persona)} (${testo('incontro.gia')})`}</Typography>;
          return (
            <Checkbox
              key={email}
              checked={scelti.includes(email)}
              onCheckedChange={(scelto: boolean | 'indeterminate') =>
                scegli(scelto === true ? [...scelti, email] : scelti.filter((altro) => altro !== email))
              }
            >
              {detto(persona)}
            </Checkbox>
          );
        })}
        {senzaEmail.length > 0 && (
          <Typography role="note">{`${testo('incontro.senza-email')} ${senzaEmail.map(detto).join('; ')}.`}</Typography>
        )}
      </Flex>
      <Field.Root
        name="altre"
        hint={testo('incontro.altri-come')}
        error={sbagliata !== null && testo('incontro.riga-sbagliata', { riga: sbagliata })}
      >
        <Field.Label>{testo('incontro.altri')}</Field.Label>
        <Textarea
          value={altre}
          onChange={(evento: React.ChangeEvent<HTMLTextAreaElement>) => scrivi(evento.target.value)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </>
  );
}
