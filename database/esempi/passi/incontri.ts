import { documentoAllegato, immagine } from '../archivio/allegati';
import type { Archivio } from '../archivio/archivio';
import { paragrafi } from '../blocchi';
import { piuGiorni } from '../calendario';
import type { Contesto } from '../contesto';
import { inSlug } from '../identita';
import type { EventoEsempio, SedutaEsempio, SerieEsempio } from '../tipi';
import { anticipato, quandoEvento, quandoSeduta, type Orario } from './quando';

/** An invitation goes out about three weeks before. */
const PREAVVISO = 21;

const svolto = ({ fine }: Orario, oggi: string) => fine.slice(0, 10) < oggi;

function statoPer(orario: Orario, oggi: string) {
  if (svolto(orario, oggi)) return 'svolto';
  return orario.giorno <= piuGiorni(oggi, PREAVVISO) ? 'convocato' : 'programmato';
}

function iscrizioni(accesso: string, orario: Orario, posti?: number) {
  if (accesso !== 'su_iscrizione') return {};
  return {
    posti,
    aperturaIscrizioni: `${piuGiorni(orario.giorno, -45)}T08:00:00.000Z`,
    chiusuraIscrizioni: `${piuGiorni(orario.giorno, -1)}T11:00:00.000Z`,
  };
}

const contenuto = (seduta: SedutaEsempio, passato: boolean) => ({
  titolo: seduta.titolo,
  sintesi: seduta.sintesi,
  ordineDelGiorno: seduta.punti.map((titolo) => ({ titolo })),
  ...(passato && seduta.resoconto && { testoResoconto: paragrafi(seduta.resoconto) }),
});

/** The first meeting of a series has its resoconto as a PDF too, the second an internal verbale. */
async function atti(archivio: Archivio, chiave: string, posto: number, seduta: SedutaEsempio, data: string) {
  if (!seduta.resoconto || posto > 1) return {};
  const righe = [seduta.sintesi, ...seduta.punti.map((punto, indice) => `${indice + 1}. ${punto}`), seduta.resoconto];
  const comune = { data, righe };
  if (posto === 1) {
    const titolo = `Verbale – ${seduta.titolo}`;
    const voce = { ...comune, nome: `verbale-${chiave}`, titolo, tipo: 'verbale' as const, pubblico: false };
    return { verbale: await documentoAllegato(archivio, voce) };
  }
  const titolo = `Resoconto – ${seduta.titolo}`;
  const voce = { ...comune, nome: `resoconto-${chiave}`, titolo, tipo: 'resoconto' as const, pubblico: true };
  return { resoconto: await documentoAllegato(archivio, voce) };
}

async function scriviSerie(contesto: Contesto, archivio: Archivio, serie: SerieEsempio, turno: number): Promise<void> {
  const { esempio, oggi, id, crea } = contesto;
  const { organo, tipo, accesso, luogo, posti } = serie;
  const territorio = esempio.organi.find(({ chiave }) => chiave === organo)?.territorio;
  for (const [posto, seduta] of serie.sedute.entries()) {
    const chiave = `${organo}-${inSlug(seduta.titolo)}`;
    const orario = quandoSeduta(serie, turno, posto, oggi);
    const valori = {
      ...contenuto(seduta, true),
      slug: chiave.slice(0, 110),
      tipo,
      accesso,
      stato: statoPer(orario, oggi),
      inizio: orario.inizio,
      fine: orario.fine,
      organi: [id('organo', organo)],
      ...(territorio && { territori: [id('territorio', inSlug(territorio))] }),
      luogo,
      ...iscrizioni(accesso, orario, posti),
      ...(await atti(archivio, `${organo}-${posto}`, posto, seduta, orario.giorno)),
    };
    await crea('incontro', chiave, valori, { pubblica: true });
  }
}

async function scriviEvento(contesto: Contesto, archivio: Archivio, evento: EventoEsempio): Promise<void> {
  const { esempio, oggi, scrittore, id, crea } = contesto;
  const { chiave, quando, tipo, accesso, luogo, organi = [], posti, linkRemoto, spostato } = evento;
  const orario = quandoEvento(evento, oggi);
  const passato = svolto(orario, oggi);
  const prima = spostato ? anticipato(orario, quando.ora, spostato) : orario;
  const valori = {
    ...contenuto(evento, passato),
    slug: inSlug(chiave),
    tipo,
    accesso,
    stato: evento.stato ?? statoPer(orario, oggi),
    inizio: prima.inizio,
    fine: prima.fine,
    organi: organi.map((organo) => id('organo', organo)),
    luogo,
    linkRemoto,
    ...iscrizioni(accesso, prima, posti),
    galleria: await Promise.all((evento.immagini ?? []).map((voce) => immagine(archivio, voce))),
  };
  const nuovo = await crea('incontro', chiave, valori, { pubblica: true });
  // Moved as staff would, so that its previous date and its sequence come from the rules of every write.
  if (nuovo && spostato) {
    await scrittore.cambia('incontro', `${esempio.slug}/${chiave}`, { inizio: orario.inizio, fine: orario.fine });
  }
}

/** The meetings of every body and the single events, around the day of the load. */
export async function scriviIncontri(contesto: Contesto, archivio: Archivio): Promise<void> {
  for (const [turno, serie] of contesto.esempio.serieIncontri.entries()) {
    await scriviSerie(contesto, archivio, serie, turno);
  }
  for (const evento of contesto.esempio.eventi) await scriviEvento(contesto, archivio, evento);
}
