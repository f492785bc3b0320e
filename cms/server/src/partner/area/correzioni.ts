import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { CorrezioneArea, RispostaArea } from '../../../../contracts/area';
import { uidTipo } from '../../modello/nomi';
import { erroreCampi, ErrorePubblico, type ErroreCampo } from '../../moduli/http/errore';
import { blocca } from '../../moduli/invio/lucchetto';
import { servizio } from '../../servizi';
import type { Dati } from './dati';
import { mostraSoggetto, soggettoDi, type RigaSoggetto } from './soggetto';
import type { Visita } from './visite';

const SOGGETTO = uidTipo('soggetto') as UID.ContentType;

/** What no office has to verify. */
const LIBERI = ['sigla', 'descrizione', 'indirizzo', 'comune', 'sito', 'email', 'telefono'] as const;

/** The fields as they would be stored. */
const corretti = (correzione: CorrezioneArea) => ({
  ...Object.fromEntries(LIBERI.map((campo) => [campo, correzione[campo] ?? null])),
  referenti: correzione.referenti.map(({ nome, cognome, ruolo = null, email = null, telefono = null }) => ({
    nome,
    cognome,
    ruolo,
    email,
    telefono,
  })),
});

function attuali(riga: RigaSoggetto) {
  const { referenti, ...campi } = mostraSoggetto(riga);
  return { ...Object.fromEntries(LIBERI.map((campo) => [campo, campi[campo]])), referenti };
}

/** What the checks of the editing road say of each field. */
function erroriDi({ details }: errors.ValidationError): ErroreCampo[] {
  const { errors: trovati = [] } = details as { errors?: ErroreCampo[] };
  return trovati.map(({ path, message }) => ({ path, message }));
}

/** What a referente corrects without the office. It takes the road of editing, whose log names the visit. */
export function createCorrezioni({ strapi }: { strapi: Core.Strapi }, dati: Dati) {
  async function scrivi({ ricevuta }: Visita, { documentId }: RigaSoggetto, data: object): Promise<void> {
    try {
      await servizio(strapi, 'redazione').comeAttore(`area dei partner, visita ${ricevuta}`, () =>
        strapi.documents(SOGGETTO).update({ documentId, data }),
      );
    } catch (errore) {
      throw errore instanceof errors.ValidationError ? erroreCampi(erroriDi(errore)) : errore;
    }
  }

  /**
   * Stores a correction, once: the same again changes nothing. 409 where somebody else has changed the data since they were shown.
   * Answers the area as it is then, null where the visitor is no longer among the referenti.
   */
  return async (visita: Visita, correzione: CorrezioneArea): Promise<RispostaArea['data'] | null> => {
    const { documentId } = await soggettoDi(strapi, visita, correzione.partner);
    await blocca(strapi, `soggetto ${documentId}`);
    // Read again: who waited for the lock may have waited for a change.
    const riga = await soggettoDi(strapi, visita, correzione.partner);
    const nuovi = corretti(correzione);
    if (JSON.stringify(nuovi) !== JSON.stringify(attuali(riga))) {
      if (Date.parse(riga.updatedAt) !== Date.parse(correzione.aggiornato))
        throw new ErrorePubblico(409, 'Intanto qualcun altro ha cambiato questi dati: rileggili e correggi di nuovo.');
      await scrivi(visita, riga, nuovi);
    }
    const partner = await servizio(strapi, 'visite').partnerDi(visita.distretto.id, visita.email);
    const ancora = partner.some((voce) => voce.documentId === documentId);
    return ancora ? dati.mostra({ ...visita, partner }, riga.slug) : null;
  };
}
