import type { Accordo, Piano } from '../../../../contracts/piano';
import { ricco } from '../../pagine/ricco';
import type { AccordoPubblico, Modello } from '../lettura/modello';
import type { Capo, RigaElemento, RigaPiano } from '../lettura/righe';
import { istanteRoma } from '../lettura/tempo';
import { documentiAccordo } from './documento';
import { immagine } from './immagine';
import { indirizzoWeb, pagina, paginaVerso, slugDi } from './indirizzo';
import { rimando } from './rimando';

const accordo = (modello: Modello, riga: AccordoPubblico): Accordo => ({
  slug: slugDi(riga),
  url: paginaVerso(modello, 'distretto', slugDi(riga)),
  aggiornato: istanteRoma(riga.updatedAt),
  titolo: riga.titolo,
  tipo: riga.tipo,
  organoAdottante: riga.organoAdottante,
  numero: riga.numero,
  data: riga.data,
  protocollo: riga.protocollo,
  firmatari: riga.firmatari.map(({ nome, atto }) => ({ nome, atto })),
  documenti: documentiAccordo(modello, riga),
});

const elemento = (riga: RigaElemento) => ({ slug: slugDi(riga), nome: riga.nome, descrizione: riga.descrizione });

function programmi(modello: Modello, piano: RigaPiano): Piano['programmi'] {
  const schede = ({ id }: Capo) =>
    modello.schede.filter(({ annualita }) => annualita.some(({ programma }) => programma.id === id)).length;
  return modello.programmi
    .filter((riga) => riga.piano?.id === piano.id)
    .map((riga) => ({
      slug: slugDi(riga),
      titolo: riga.titolo,
      anno: riga.anno,
      corrente: riga.id === modello.programmaCorrente?.id,
      schede: schede(riga),
    }));
}

/** A piano as the list over time shows it. */
export const pianoInElenco = (modello: Modello, riga: RigaPiano) => ({
  slug: slugDi(riga),
  url: pagina(modello, 'distretto'),
  aggiornato: istanteRoma(riga.updatedAt),
  titolo: riga.titolo,
  inizio: riga.inizio,
  fine: riga.fine,
  prorogatoFino: riga.prorogatoFino,
  programmi: programmi(modello, riga),
});

/** The piano as a reader meets it. */
export function piano(modello: Modello, riga: RigaPiano): Piano {
  const suoi = <R extends { piano: Capo | null }>(righe: readonly R[]) =>
    righe.filter(({ piano: suo }) => suo?.id === riga.id);
  return {
    ...pianoInElenco(modello, riga),
    sezioni: riga.sezioni.map(({ titolo, testo }) => ({ titolo, testo: ricco(testo) ?? '' })),
    priorita: suoi(modello.priorita).map(elemento),
    obiettivi: suoi(modello.obiettivi).map((voce) => ({ ...elemento(voce), regionale: voce.regionale ?? false })),
    bisogni: suoi(modello.bisogni).map(elemento),
    aree: suoi(modello.aree).map((voce) => ({ ...elemento(voce), padre: rimando(modello.areePerId, voce.padre) })),
    fasi: riga.fasi.map(({ nome, stato, inizio, fine, descrizione }) => ({ nome, stato, inizio, fine, descrizione })),
    processi: riga.processi.map(({ nome, descrizione, url }) => ({ nome, descrizione, url: indirizzoWeb(url) })),
    normativa: riga.normativa.map(({ nome, url }) => ({ titolo: nome, url: indirizzoWeb(url) })),
    accordi: suoi(modello.accordi).map((voce) => accordo(modello, voce)),
    organi: modello.organi.map((voce) => ({
      slug: slugDi(voce),
      nome: voce.nome,
      tipo: voce.tipo,
      url: pagina(modello, 'organo', slugDi(voce)),
    })),
    galleria: suoi(modello.gallerie).flatMap(({ immagini }) => immagini.flatMap((voce) => immagine(modello, voce))),
    pianoRegionale: riga.pianoRegionale?.titolo ?? null,
  };
}
