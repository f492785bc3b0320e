import type { Core, Modules, UID } from '@strapi/strapi';
import { createModelli, type Modelli, type Modello } from '../../modello/descrittore';
import { PLUGIN } from '../../modello/nomi';
import { AZIONI, type Azione, type Controllo, type Dati, type Errore, type Regole } from '../../modello/scrittura';
import { eVoce } from '../../modello/voce';
import { servizio } from '../../servizi';
import type { Attori } from './attore';
import { createChiavi } from './chiavi';
import { mancanze, senzaDistretto } from './completezza';
import { contraddizioni } from './contraddizioni';
import { derivaDistretto, slugDistretti } from './distretto';
import { fileAmmessi } from './file';
import { esamina } from './forma';
import { createLettura, type Versioni } from './lettura';
import { ambitiToccati } from './pubblico';
import { createRegistro } from './registro';
import { rifiuto } from './rifiuto';
import { apriScrittura, compone, type ScritturaAperta } from './scrittura';
import { derivaTitolo, propagaTitolo } from './titoli';
import { createUnicita } from './unicita';

interface Parti {
  strapi: Core.Strapi;
  attori: Attori;
  regole: Regole;
  controlli: readonly Controllo[];
}

type Contesto = Modules.Documents.Middleware.Context;
type Prosegui = Parameters<Modules.Documents.Middleware.Middleware>[1];

/** The parameters of a document action, as far as they matter here. */
interface Parametri {
  documentId?: string;
  data?: Dati;
  status?: string;
}

const NIENTE: Versioni = { bozza: null, pubblicata: null };

const eAzione = (azione: string): azione is Azione => AZIONI.some((nota) => nota === azione);

/**
 * The road of editing: every write of this plugin's types passes here, in one transaction with its checks, what is derived
 * from it, its entry in the change log and the revision of what the public sees. Refused means that nothing has changed.
 */
export function createMiddleware({
  strapi,
  attori,
  regole,
  controlli,
}: Parti): Modules.Documents.Middleware.Middleware {
  const modelli: Modelli = createModelli({ strapi });
  const lettura = createLettura({ strapi }, modelli);
  const chiavi = createChiavi({ strapi });
  const registro = createRegistro({ strapi }, modelli);

  async function deriva(scrittura: ScritturaAperta): Promise<void> {
    const regola = regole[scrittura.modello.uid] ?? {};
    await derivaDistretto(scrittura, modelli);
    await derivaTitolo(scrittura, regola);
    await regola.deriva?.(scrittura);
  }

  async function errori(scrittura: ScritturaAperta): Promise<Errore[]> {
    const { modello, azione, dopo } = scrittura;
    const trovati: Errore[] = [];
    const proprio = regole[modello.uid]?.controlla ?? (() => []);
    for (const controllo of [...controlli, fileAmmessi, proprio]) trovati.push(...(await controllo(scrittura)));
    if (!dopo || azione === 'discardDraft') return trovati;
    const daRilasciare = azione === 'publish' || !modello.bozze;
    return [
      ...trovati,
      ...contraddizioni(modelli, modello, regole, dopo),
      ...(daRilasciare ? mancanze(modelli, modello, regole, dopo) : senzaDistretto(modello, dopo)),
    ];
  }

  const rifiuta = (modello: Modello, trovati: readonly Errore[]) => {
    if (trovati.length > 0) throw rifiuto(modelli, modello, trovati);
  };

  async function esegui(azione: Azione, modello: Modello, contesto: Contesto, next: Prosegui) {
    const parametri = contesto.params as Parametri;
    const { documentId } = parametri;
    const versioni = documentId === undefined ? NIENTE : await lettura.versioni(modello, documentId);
    if (documentId !== undefined && !versioni.bozza && !versioni.pubblicata) return next();

    const esame = esamina(modelli, modello, compone(azione) ? (parametri.data ?? {}) : {});
    const scrittura = apriScrittura(
      { strapi, modelli, lettura },
      { azione, modello, documentId, attore: attori.attore(), versioni, dati: esame.dati },
    );
    const unicita = createUnicita(scrittura, chiavi);
    if (compone(azione) || azione === 'publish') await deriva(scrittura);
    if (compone(azione)) await unicita.completa();
    const conflitti = compone(azione) ? await unicita.conflitti() : [];
    rifiuta(modello, senzaDoppioni([...esame.errori, ...(await errori(scrittura)), ...conflitti]));

    const distretti = await slugDistretti(scrittura);
    if (compone(azione)) {
      rifiuta(modello, await unicita.occupa());
      contesto.params = { ...parametri, data: scrittura.dati } as Contesto['params'];
    } else if (azione === 'publish' && Object.keys(scrittura.dati).length > 0) {
      await strapi.db.query(modello.uid).update({ where: { id: versioni.bozza?.id }, data: scrittura.dati });
    }

    const esito = await next();
    const documento = eVoce(esito) && typeof esito.documentId === 'string' ? esito.documentId : documentId;
    if (documento === undefined) return esito;
    await unicita.assesta(documento);
    await propagaTitolo(scrittura, documento, regole, modelli);
    await regole[modello.uid]?.segue?.(scrittura, documento);
    await registro.annota({
      azione,
      modello,
      documento,
      distretto: distretti[0] ?? null,
      attore: scrittura.attore,
      prima:
        azione === 'publish' || azione === 'unpublish'
          ? versioni.pubblicata
          : azione === 'clone'
            ? null
            : versioni.bozza,
      dopo: compone(azione) ? (await lettura.versioni(modello, documento)).bozza : scrittura.dopo,
    });
    for (const ambito of ambitiToccati(scrittura, distretti))
      await servizio(strapi, 'revisioni').alza(ambito, modello.nome);
    return esito;
  }

  /** Saving and releasing at once is two writes: each is checked and logged for what it is. */
  async function salvaEPubblica(uid: UID.ContentType, azione: 'create' | 'update', parametri: Parametri) {
    const documenti = strapi.documents(uid);
    const { status: _pubblicata, ...resto } = parametri;
    const salvata =
      azione === 'create'
        ? await documenti.create(resto)
        : await documenti.update(resto as Parameters<typeof documenti.update>[0]);
    if (!salvata) return salvata;
    const { data: _scritti, ...selezione } = resto;
    const { entries } = await documenti.publish({ ...selezione, documentId: salvata.documentId });
    return entries[0] ?? salvata;
  }

  return async (contesto, next) => {
    const { uid, action } = contesto;
    if (!uid.startsWith(`plugin::${PLUGIN}.`) || !eAzione(action)) return next();
    const modello = modelli(uid);
    if (modello.interno) return next();
    const parametri = contesto.params as Parametri;
    return strapi.db.transaction(async () =>
      modello.bozze && parametri.status === 'published' && (action === 'create' || action === 'update')
        ? salvaEPubblica(uid, action, parametri)
        : esegui(action, modello, contesto, next),
    );
  };
}

/** One message for a field: of an empty field it is enough to say so once. */
function senzaDoppioni(trovati: readonly Errore[]): Errore[] {
  const visti = new Set<string>();
  return trovati.filter(({ percorso }) => {
    const chiave = percorso.join('.');
    if (visti.has(chiave)) return false;
    visti.add(chiave);
    return true;
  });
}
