import type { RigaIncontro } from './incontro-pubblico';

const ORA = 3_600_000;

/** The instant from which reminders of a meeting go out; never, where the distretto wants none. */
export const inizioPromemoria = ({ inizio, distretto }: RigaIncontro): number =>
  distretto.orePromemoria === null ? Number.POSITIVE_INFINITY : Date.parse(inizio) - distretto.orePromemoria * ORA;
