import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';

const MAPPATO = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i;

const pulisci = (indirizzo: string) => indirizzo.trim().replace(MAPPATO, '');

const famiglia = (indirizzo: string) => (isIPv6(indirizzo) ? 'ipv6' : 'ipv4');

/** `voci` are addresses or networks in CIDR notation. An entry that is neither stops the start: it would trust nobody, silently. */
function elencoFidati(voci: readonly string[]): BlockList {
  const elenco = new BlockList();
  for (const voce of voci.map((testo) => testo.trim()).filter(Boolean)) {
    const [rete = '', prefisso] = voce.split('/');
    if (!isIP(rete)) throw new Error(`TRUSTED_PROXIES: "${voce}" is not an address or a network`);
    if (prefisso === undefined) elenco.addAddress(rete, famiglia(rete));
    else elenco.addSubnet(rete, Number(prefisso), famiglia(rete));
  }
  return elenco;
}

/** The eight groups of an IPv6 address, as hexadecimal text without leading zeros. */
function gruppi(indirizzo: string): string[] {
  const [testa = '', coda] = indirizzo.replace(/%.*$/, '').split('::');
  const prima = testa ? testa.split(':') : [];
  const dopo = coda ? coda.split(':') : [];
  const vuoti = coda === undefined ? 0 : 8 - prima.length - dopo.length;
  return [...prima, ...Array<string>(vuoti).fill('0'), ...dopo].map((gruppo) => parseInt(gruppo, 16).toString(16));
}

/**
 * What limits count by: an IPv4 address, or the /64 network of an IPv6 one, since a home or a phone has a whole /64 to itself
 * and could change address at every request.
 */
export const chiaveIndirizzo = (indirizzo: string): string =>
  isIPv6(indirizzo) ? `${gruppi(indirizzo).slice(0, 4).join(':')}::/64` : indirizzo;

/** The network that a provider, an office or a hall has its addresses from: /24 of IPv4, /48 of IPv6. */
export const chiaveRete = (indirizzo: string): string =>
  isIPv6(indirizzo)
    ? `${gruppi(indirizzo).slice(0, 3).join(':')}::/48`
    : `${indirizzo.split('.').slice(0, 3).join('.')}.0/24`;

/**
 * The one resolver of the client's address. `X-Forwarded-For` is read from its right end and only as far as each hop is a
 * configured proxy: what the client wrote there itself is never believed.
 */
export function createIndirizzoCliente(proxyFidati: readonly string[]) {
  const fidati = elencoFidati(proxyFidati);
  const fidato = (indirizzo: string) => Boolean(isIP(indirizzo)) && fidati.check(indirizzo, famiglia(indirizzo));

  return ({ headers, socket }: IncomingMessage): string => {
    const inoltrati = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').map(pulisci).filter(Boolean);
    let attuale = pulisci(socket.remoteAddress ?? '');
    while (fidato(attuale)) {
      const precedente = inoltrati.pop();
      if (precedente === undefined || !isIP(precedente)) break;
      attuale = precedente;
    }
    return attuale;
  };
}

export type IndirizzoCliente = ReturnType<typeof createIndirizzoCliente>;
