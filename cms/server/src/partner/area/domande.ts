import type { Core } from '@strapi/strapi';
import type { DomandaArea, RispostaDomanda } from '../../../../contracts/area';
import { richiestaDiPartner } from '../../../../contracts/vocabolario';
import { uidTipo } from '../../modello/nomi';
import { blocca } from '../../moduli/invio/lucchetto';
import { nascitaRichiesta } from '../../moduli/invio/nascita';
import { fraMesi } from '../../moduli/invio/scadenze';
import { IN_CORSO } from '../../moduli/stati-contatto';
import { servizio } from '../../servizi';
import { soggettoDi } from './soggetto';
import type { Visita } from './visite';

/** Months within which an answer to who asks for erasure is due (art. 12(3) GDPR). */
const MESI_CANCELLAZIONE = 1;

interface RigaDomanda {
  ricevuta: string;
  termine: string | null;
}

/**
 * What a referente asks of the office. It is kept among the messages to it, with the address known to be theirs: there the office
 * takes it in charge, answers and closes it like any other. The office hears of it, and who asks gets a receipt.
 */
export function createDomande({ strapi }: { strapi: Core.Strapi }) {
  const messaggi = () => strapi.db.query(uidTipo('contatto'));

  async function nuova({ distretto, email, lingua }: Visita, tipo: DomandaArea['tipo'], campi: object) {
    const informativa = await servizio(strapi, 'informative').inVigore(distretto.id, 'area');
    const nascita = nascitaRichiesta(
      { nome: 'area', sigla: 'DOM', statoIniziale: 'verificato' },
      { termineGiorni: distretto.termineContatti, informativa },
    );
    const termine = tipo === 'cancellazione' ? fraMesi(new Date(), MESI_CANCELLAZIONE) : nascita.termine;
    const { documentId } = await messaggi().create({
      data: { ...campi, ...nascita, termine, email, canale: 'modulo', lingua, distretto: distretto.id },
    });
    return { documentId, ricevuta: nascita.ricevuta, termine };
  }

  return async (visita: Visita, { tipo, testo, partner }: DomandaArea): Promise<RispostaDomanda['data']> => {
    const { distretto, email, lingua } = visita;
    const soggetto = await soggettoDi(strapi, visita, partner);
    const persona = soggetto.referenti.find((referente) => referente.email?.toLowerCase() === email);
    const campi = {
      oggetto: `${richiestaDiPartner[tipo].it}: ${soggetto.nome}`.slice(0, 150),
      nome: persona ? `${persona.nome} ${persona.cognome}`.slice(0, 120) : email.slice(0, 120),
      messaggio: testo,
    };
    await blocca(strapi, `domanda ${email}`);
    const gia: RigaDomanda | null = await messaggi().findOne({
      where: { ...campi, email, distretto: { id: distretto.id }, stato: { $in: [...IN_CORSO] } },
    });
    if (gia) return { ricevuta: gia.ricevuta, termine: gia.termine };
    const { documentId, ricevuta, termine } = await nuova(visita, tipo, campi);
    await servizio(strapi, 'posta').accoda({
      modello: 'ricevuta-area',
      destinatario: persona?.email ?? email,
      lingua,
      parametri: { tipo, ricevuta, termine },
      richiesta: { tipo: 'contatto', documentId },
      distretto: distretto.id,
    });
    const richieste = servizio(strapi, 'richieste');
    const registrata = await richieste.leggi('contatto', documentId);
    if (registrata) await richieste.avvisa('contatto', registrata, 'richiesta');
    return { ricevuta, termine };
  };
}
