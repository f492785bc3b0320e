import { Field, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import { useTesti } from '../traduzioni/useTesti';
import type { Messaggio } from './usePresenze';

interface Props {
  messaggio: Messaggio;
  scrivi: (messaggio: Messaggio) => void;
}

/** What the office says of its own in the invitation, and in which language the rest of it is. */
export function Scritto({ messaggio, scrivi }: Props) {
  const { testo } = useTesti();
  return (
    <>
      <Field.Root name="lingua">
        <Field.Label>{testo('incontro.lingua')}</Field.Label>
        <SingleSelect
          value={messaggio.lingua}
          onChange={(lingua: string | number) => scrivi({ ...messaggio, lingua: lingua === 'en' ? 'en' : 'it' })}
        >
          <SingleSelectOption value="it">Italiano</SingleSelectOption>
          <SingleSelectOption value="en">English</SingleSelectOption>
        </SingleSelect>
      </Field.Root>
      <Field.Root name="testo" hint={testo('incontro.testo-come')}>
        <Field.Label>{testo('incontro.testo')}</Field.Label>
        <Textarea
          value={messaggio.testo}
          onChange={(evento: React.ChangeEvent<HTMLTextAreaElement>) =>
            scrivi({ ...messaggio, testo: evento.target.value })
          }
        />
        <Field.Hint />
      </Field.Root>
    </>
  );
}
