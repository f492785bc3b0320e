import { TZDate } from '@date-fns/tz';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import type { IncontroInElenco } from '../../../../contracts/incontri';
import { accesso } from '../../../../contracts/vocabolario';
import { dataEstesa } from '../lettura/italiano';
import { FUSO } from '../lettura/tempo';
import { VTIMEZONE } from './fuso';

/** How often subscribers should look again, in seconds. */
const RINNOVO = 3_600;
const ORA = 3_600_000;

/** Some of these go out unescaped: a line break in a title must not start a property of its own. */
const riga = (testo: string): string => testo.replace(/\s+/g, ' ').trim();

/** Calendars have no word for a postponed meeting without a new date: it is cancelled, and says so. */
const FUORI: Partial<Record<IncontroInElenco['stato'], string>> = { annullato: 'ANNULLATO', rinviato: 'RINVIATO' };

const luogo = ({ luogo: dove, online }: IncontroInElenco): string | null =>
  [dove?.nome, dove?.indirizzo, dove?.comune].filter(Boolean).join(', ') || (online && 'Online');

/** Plain text that ends with the page's address: many clients do not show `URL`. */
function descrizione(incontro: IncontroInElenco): string {
  const { sintesi, stato, dataPrecedente, organi, online, url } = incontro;
  const righe = [
    stato === 'annullato' && 'L’incontro è annullato.',
    stato === 'rinviato' && 'L’incontro è rinviato a data da definire.',
    dataPrecedente && !FUORI[stato] && `L’incontro è stato spostato: era previsto per ${dataEstesa(dataPrecedente)}.`,
    sintesi,
    organi.length > 0 && `Di: ${organi.map(({ nome }) => nome).join(', ')}.`,
    `${accesso[incontro.accesso].it}.`,
    incontro.luogo?.noteAccesso,
    online && `Collegamento: ${online}`,
    `Pagina dell’incontro: ${url}`,
  ];
  return righe.filter(Boolean).join('\n');
}

/** The hour that comes twice when summer time ends: a wall clock alone cannot tell which of the two is meant. */
const ambigua = (istante: string | null): boolean => {
  if (!istante) return false;
  const ora = (scarto: number) => new TZDate(Date.parse(istante) + scarto, FUSO).getHours();
  return ora(ORA) === ora(0) || ora(-ORA) === ora(0);
};

function evento(incontro: IncontroInElenco): ICalEventData {
  const fuori = FUORI[incontro.stato];
  const modificato = new Date(incontro.aggiornato);
  return {
    id: riga(incontro.uid),
    sequence: incontro.sequenza,
    // The last change, not now: the same meeting must give the same bytes.
    stamp: modificato,
    lastModified: modificato,
    // In UTC when Italian time would be ambiguous.
    timezone: ambigua(incontro.inizio) || ambigua(incontro.fine) ? null : FUSO,
    start: new TZDate(incontro.inizio, FUSO),
    end: incontro.fine ? new TZDate(incontro.fine, FUSO) : null,
    summary: riga(fuori ? `${fuori}: ${incontro.titolo}` : incontro.titolo),
    status: fuori ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: fuori ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    location: luogo(incontro),
    description: descrizione(incontro),
    url: incontro.url,
  };
}

/** An iCalendar file (RFC 5545, RFC 7986) of meetings. `nome` is what subscribers see; `fonte` is the address of the feed itself. */
export function calendario(nome: string, fonte: string, incontri: readonly IncontroInElenco[]): string {
  const file = ical({
    name: riga(nome).replace(/([\\;,])/g, '\\$1'),
    source: fonte,
    prodId: { company: 'piano-di-zona', product: 'vetrina', language: 'IT' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: RINNOVO,
    // Without a name: with one, DTSTAMP would be written in local time (RFC 5545, 3.8.7.2 wants UTC).
    timezone: { name: null, generator: () => VTIMEZONE },
    x: [['X-WR-TIMEZONE', FUSO]],
    events: incontri.map(evento),
  });
  return `${file.toString()}\r\n`;
}
