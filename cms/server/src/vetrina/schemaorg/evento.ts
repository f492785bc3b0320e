import type { Immagine } from '../../../../contracts/base';
import type { IncontroInElenco } from '../../../../contracts/incontri';
import type { Modello } from '../lettura/modello';
import { ente } from './ente';
import type { Cosa } from './incastonato';

const TERMINE = 'https://schema.org/';

function stato({ stato: valore, dataPrecedente }: IncontroInElenco): string {
  if (valore === 'annullato') return `${TERMINE}EventCancelled`;
  if (valore === 'rinviato') return `${TERMINE}EventPostponed`;
  return dataPrecedente ? `${TERMINE}EventRescheduled` : `${TERMINE}EventScheduled`;
}

function presenza({ luogo, online }: IncontroInElenco): string | null {
  if (luogo && online) return `${TERMINE}MixedEventAttendanceMode`;
  if (online) return `${TERMINE}OnlineEventAttendanceMode`;
  return luogo && `${TERMINE}OfflineEventAttendanceMode`;
}

const dove = ({ luogo, online }: IncontroInElenco): Cosa[] => [
  ...(luogo
    ? [
        {
          '@type': 'Place',
          name: luogo.nome ?? luogo.indirizzo ?? luogo.comune,
          address: {
            '@type': 'PostalAddress',
            streetAddress: luogo.indirizzo,
            addressLocality: luogo.comune,
            addressCountry: 'IT',
          },
        },
      ]
    : []),
  ...(online ? [{ '@type': 'VirtualLocation', url: online }] : []),
];

/** A meeting as schema.org's Event. */
export function evento(modello: Modello, voce: IncontroInElenco, immagini: readonly Immagine[] = []): Cosa {
  return {
    '@type': 'Event',
    '@id': `${voce.url}#evento`,
    name: voce.titolo,
    url: voce.url,
    description: voce.sintesi,
    inLanguage: 'it',
    startDate: voce.inizio,
    endDate: voce.fine,
    previousStartDate: voce.stato === 'rinviato' ? voce.inizio : voce.dataPrecedente,
    eventStatus: stato(voce),
    eventAttendanceMode: presenza(voce),
    location: dove(voce),
    organizer: ente(modello),
    contributor: voce.organi.map(({ nome }) => ({ '@type': 'Organization', name: nome })),
    maximumAttendeeCapacity: voce.iscrizioni?.posti ?? null,
    image: immagini.map(({ url }) => url),
  };
}

/** Many meetings as one list. */
export const eventi = (modello: Modello, voci: readonly IncontroInElenco[]): Cosa => ({
  '@graph': voci.map((voce) => evento(modello, voce)),
});
