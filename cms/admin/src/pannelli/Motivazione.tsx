import * as React from 'react';
import { Field, Textarea } from '@strapi/design-system';
import { useTesti } from '../traduzioni/useTesti';
import type { Passo } from './useTransizioni';

interface Props {
  passi: readonly Passo[];
  valore: string;
  scrivi: (motivazione: string) => void;
}

/** Where the office writes why, and reads for which steps it must and who will read it. */
export function Motivazione({ passi, valore, scrivi }: Props) {
  const { testo, passo } = useTesti();
  const nomi = (quali: readonly Passo[]) => ({ passi: quali.map(({ a }) => passo(a)).join(', ') });
  const motivate = passi.filter(({ motivata }) => motivata);
  const comunicate = passi.filter(({ comunicata }) => comunicata);
  const quando = motivate.length > 0 ? testo('decisione.obbligatoria', nomi(motivate)) : testo('decisione.facoltativa');
  const chiLegge = () => {
    if (comunicate.length === 0) return testo('decisione.resta');
    return comunicate.length === passi.length
      ? testo('decisione.la-legge')
      : testo('decisione.la-legge-con', nomi(comunicate));
  };
  return (
    <Field.Root name="motivazione" hint={`${quando} ${chiLegge()}`}>
      <Field.Label>{testo('decisione.motivazione')}</Field.Label>
      <Textarea
        name="motivazione"
        value={valore}
        onChange={(evento: React.ChangeEvent<HTMLTextAreaElement>) => scrivi(evento.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
}
