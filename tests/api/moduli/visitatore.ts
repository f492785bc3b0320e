import { rispostaIngresso } from '../../../cms/contracts/area';
import type { Casella } from './casella';
import { nuovoIndirizzo, type Corpo, type Sportello } from './sportello';

/** The way in that the last mail to an address carries: the page, the token of its link, and the code beside it. */
export function ingressoPer(casella: Casella, email: string) {
  const text = casella.a(email).at(-1)?.text ?? '';
  const [, pagina = '', token = ''] = /(https?:\S+)#area=([\w-]+)/.exec(text) ?? [];
  return { pagina, token, codice: /\b[0-9A-Z]{5}-[0-9A-Z]{5}$/m.exec(text)?.[0] ?? '' };
}

/** Who comes to the partners' area: asks for a link, reads the mail, enters, acts. */
export function createVisitatore(sportello: Sportello, casella: Casella) {
  const svuota = () => sportello.strapi.plugin('piano-di-zona').service('posta').svuota() as Promise<void>;

  const chiama = (azione: string, corpo: Corpo, distretto = 'prova') =>
    fetch(sportello.api(`${distretto}/area/${azione}`), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': nuovoIndirizzo() },
      body: JSON.stringify(corpo),
    });

  const chiedi = (email: string, extra: Corpo = {}) =>
    sportello.compila('area', { email, informativa: 1, presaVisione: true, ...extra });

  /** Asks for a link and reads it in the mail. */
  async function collegamento(email: string) {
    const risposta = await chiedi(email);
    if (risposta.status !== 202) throw new Error(`no link: ${risposta.status} ${await risposta.text()}`);
    await svuota();
    return ingressoPer(casella, email);
  }

  /** The token of a new visit. */
  async function entra(email: string): Promise<string> {
    const { token } = await collegamento(email);
    return rispostaIngresso.parse(await (await chiama('visita', { token })).json()).data.visita;
  }

  return { svuota, chiama, chiedi, collegamento, entra };
}

export type Visitatore = ReturnType<typeof createVisitatore>;
