import type { IncontroInElenco } from '../../cms/contracts';
import { futuri } from '../../widgets/src/dettaglio/futuri';

const incontro = (slug: string, inizio: string, stato: IncontroInElenco['stato'] = 'convocato') =>
  ({ slug, inizio, stato }) as IncontroInElenco;

it('keeps what is still to come, the next one first, without cancelled and postponed ones', () => {
  const voci = [
    incontro('dopo', '2026-12-10T10:00:00+01:00'),
    incontro('passato', '2026-11-01T10:00:00+01:00'),
    incontro('prima', '2026-11-30T10:00:00+01:00', 'programmato'),
    incontro('annullato', '2026-11-29T10:00:00+01:00', 'annullato'),
    incontro('rinviato', '2026-11-29T10:00:00+01:00', 'rinviato'),
  ];
  expect(futuri(voci, Date.parse('2026-11-22T10:00:00+01:00')).map(({ slug }) => slug)).toEqual(['prima', 'dopo']);
});
