import type { Lingua } from '../base/lingua';
import { formato } from '../base/tempo';

/** Weekday, day and month in short, `lun`, `3`, `mar`: one format, because making one takes a slow phone as long as drawing a meeting. */
export function scriviInBreve(istante: string, lingua: Lingua): string[] {
  const parti = formato(lingua, { weekday: 'short', day: 'numeric', month: 'short' }).formatToParts(new Date(istante));
  return parti.flatMap(({ type, value }) => (type === 'literal' ? [] : [value]));
}
