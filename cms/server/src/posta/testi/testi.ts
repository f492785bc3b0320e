import type { Core, UID } from '@strapi/strapi';
import { uidTipo } from '../../modello/nomi';
import type { DistrettoModuli } from '../../moduli/modulo';
import { imbusta } from '../busta';
import { componi } from '../modelli/componi';
import type { Lettera, Lingua, Testo } from '../modelli/modello';
import { ambienteDiEsempio, letteraNota, lettere, LINGUE, type LetteraNota } from './lettere';
import { difetti, segnapostiDi } from './segnaposti';

const DISISCRIZIONE_DI_ESEMPIO = 'https://www.esempio.it/disiscrizione';

const TESTO = uidTipo('testo-posta') as UID.ContentType;

interface RigaTesto extends Testo {
  documentId: string;
  modello: string;
  lingua: Lingua;
}

/** The texts of messages that distretti have changed. */
export function createTesti({ strapi }: { strapi: Core.Strapi }) {
  const righe = (distretto: number, quali: object = {}): Promise<RigaTesto[]> =>
    strapi.db.query(TESTO).findMany({ where: { ...quali, distretto: { id: distretto } } });

  const riga = async (distretto: number, modello: string, lingua: Lingua): Promise<RigaTesto | undefined> =>
    (await righe(distretto, { modello, lingua }))[0];

  return {
    /** What is said to that distretto's people: the standard text where the office's own is not fit to be sent any more. */
    async daMandare(distretto: number, chiave: string, lettera: Lettera, lingua: Lingua): Promise<Testo> {
      const proprio = await riga(distretto, chiave, lingua);
      if (!proprio) return lettera.testi[lingua];
      // Checked as it was when it was saved: what one message has no value for may stand in the text, and its line goes away.
      const nota = letteraNota(chiave);
      if (nota && difetti(nota.lettera, lingua, proprio).length === 0) return proprio;
      strapi.log.warn(`Mail text ${proprio.documentId} does not fit its template: the standard text is sent`);
      return lettera.testi[lingua];
    },

    /** Every message with its standard text, the distretto's own if it has one, and what may stand in braces. */
    async elenco({ id }: DistrettoModuli) {
      const proprie = await righe(id);
      return lettere.flatMap(({ chiave, nome, lettera }) =>
        LINGUE.map((lingua) => {
          const propria = proprie.find((voce) => voce.modello === chiave && voce.lingua === lingua);
          return {
            modello: chiave,
            gruppo: nome,
            lingua,
            standard: lettera.testi[lingua],
            proprio: propria ? { oggetto: propria.oggetto, corpo: propria.corpo } : null,
            segnaposti: segnapostiDi(lettera, lingua),
          };
        }),
      );
    },

    /** Through the document service: it checks whose distretto it is, the text itself, and writes the change log. */
    async salva(distretto: DistrettoModuli, modello: string, lingua: Lingua, testo: Testo): Promise<void> {
      const salvata = await riga(distretto.id, modello, lingua);
      const documenti = strapi.documents(TESTO);
      const data = { ...testo, modello, lingua, distretto: distretto.documentId };
      await (salvata ? documenti.update({ documentId: salvata.documentId, data }) : documenti.create({ data }));
    },

    async togli(distretto: DistrettoModuli, modello: string, lingua: Lingua): Promise<void> {
      const salvata = await riga(distretto.id, modello, lingua);
      if (salvata) await strapi.documents(TESTO).delete({ documentId: salvata.documentId });
    },

    /** The message as it would be sent, with sample values. */
    prova({ lettera }: LetteraNota, lingua: Lingua, testo: Testo, distretto: DistrettoModuli) {
      const ambiente = ambienteDiEsempio(lettera, distretto);
      const contenuto = componi(testo, lettera.valori(lingua, ambiente), lingua, ambiente.invito);
      const tipo = lettera.facoltativo;
      return imbusta(strapi, contenuto, lingua, distretto, tipo && { tipo, indirizzo: DISISCRIZIONE_DI_ESEMPIO });
    },
  };
}

export type Testi = ReturnType<typeof createTesti>;
