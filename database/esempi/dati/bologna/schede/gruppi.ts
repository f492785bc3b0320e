import type { GruppoSchede } from '../../../tipi';
import { adolescenza } from './adolescenza';
import { comunita } from './comunita';
import { casa, inclusione } from './inclusione';
import { minori } from './minori';
import { disabilita, nonAutosufficienza } from './non-autosufficienza';
import { salute } from './salute';

/** The 48 schede of the piano; `obiettivo` counts the region's three from zero. */
export const schede: GruppoSchede[] = [
  { area: 'non-autosufficienza', organo: 'tavolo-non-autosufficienza', obiettivo: 2, schede: nonAutosufficienza },
  { area: 'disabilita', organo: 'tavolo-non-autosufficienza', obiettivo: 2, schede: disabilita },
  { area: 'minori-famiglie', organo: 'tavolo-tutela-minori', obiettivo: 0, schede: minori },
  { area: 'adolescenza', organo: 'tavolo-adolescenza', obiettivo: 0, schede: adolescenza },
  { area: 'inclusione', organo: 'tavolo-inclusione', obiettivo: 0, schede: inclusione },
  { area: 'casa', organo: 'tavolo-inclusione', obiettivo: 0, schede: casa },
  { area: 'salute', organo: 'tavolo-salute', obiettivo: 1, schede: salute },
  { area: 'comunita', organo: 'tavolo-comunita', obiettivo: 2, schede: comunita },
];
