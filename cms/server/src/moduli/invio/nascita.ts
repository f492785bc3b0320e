import type { Informativa } from '../informative';
import type { Modulo } from '../modulo';
import type { Passaggio } from '../transizioni';
import { codiceCasuale } from './codice';
import { fraGiorni, fraMesi } from './scadenze';

/** The common fields of a request as it is born: receipt, state, term, notice shown, retention, history. */
export interface Nascita {
  ricevuta: string;
  stato: string;
  termine: string | null;
  versioneInformativa: string | null;
  conservaFino: string | null;
  storia: Passaggio[];
  publishedAt: Date;
}

interface Circostanze {
  termineGiorni: number | null;
  informativa: Informativa | null;
  /** Where it is not the form's usual one. */
  stato?: string | undefined;
  /** The user of the admin who enters it, if not the public. */
  utente?: number;
}

export function nascitaRichiesta(
  { nome, sigla, statoIniziale }: Pick<Modulo, 'nome' | 'sigla' | 'statoIniziale'>,
  { termineGiorni, informativa, stato = statoIniziale, utente }: Circostanze,
): Nascita {
  const adesso = new Date();
  return {
    ricevuta: `${sigla}-${codiceCasuale()}`,
    stato,
    termine: termineGiorni === null ? null : fraGiorni(adesso, termineGiorni),
    versioneInformativa: informativa && `${nome}, versione ${informativa.versione}`,
    conservaFino: informativa && fraMesi(adesso, informativa.conservazioneMesi),
    storia: [
      {
        da: null,
        a: stato,
        quando: adesso.toISOString(),
        chi: utente === undefined ? 'pubblico' : 'ufficio',
        ...(utente !== undefined && { utente }),
      },
    ],
    // Types without draft & publish still carry it when written through documents(): rows of both roads look alike.
    publishedAt: adesso,
  };
}
