import type { Distretto, DistrettoInElenco, Territorio } from '../../../../contracts/distretti';
import type { Modello } from '../lettura/modello';
import { istanteRoma } from '../lettura/tempo';
import { type Casa, pagina, risorsa, slugDi } from './indirizzo';
import { rimando } from './rimando';

/** The distretto's resources, by name. */
const RISORSE = {
  distretto: '',
  piano: 'piano.json',
  piani: 'piani.json',
  schede: 'schede.json',
  incontri: 'incontri.json',
  archivioIncontri: 'incontri-archivio.json',
  calendario: 'incontri.ics',
  organi: 'organi.json',
  partner: 'partner.json',
  documenti: 'documenti.json',
  monitoraggio: 'monitoraggio.json',
} as const;

function collegamenti(modello: Casa): Record<string, string> {
  const indirizzi = Object.entries(RISORSE).map(([nome, file]) => [nome, risorsa(modello, file)]);
  return { ...Object.fromEntries(indirizzi), distretto: `${risorsa(modello, '').replace(/\/$/, '')}.json` };
}

export type Comune = DistrettoInElenco['comuni'][number];

/** A distretto as the list of all shows it. */
export function distrettoInElenco(casa: Casa, comuni: readonly Comune[]): DistrettoInElenco {
  const { distretto } = casa;
  return {
    slug: slugDi(distretto),
    url: pagina(casa, 'distretto'),
    aggiornato: istanteRoma(distretto.updatedAt),
    nome: distretto.nome,
    capofila: distretto.capofila,
    ausl: distretto.ausl,
    comuni: comuni.map(({ nome, istat }) => ({ nome, istat })),
    collegamenti: collegamenti(casa),
  };
}

const territorio =
  (modello: Modello) =>
  (riga: Modello['territori'][number]): Territorio => ({
    slug: slugDi(riga),
    nome: riga.nome,
    tipo: riga.tipo,
    istat: riga.istat,
    padre: rimando(modello.territoriPerId, riga.padre),
  });

function pianoInBreve(modello: Modello): Distretto['pianoCorrente'] {
  const { pianoCorrente: piano, programmaCorrente } = modello;
  if (!piano) return null;
  return {
    slug: slugDi(piano),
    url: pagina(modello, 'distretto'),
    aggiornato: istanteRoma(piano.updatedAt),
    titolo: piano.titolo,
    inizio: piano.inizio,
    fine: piano.fine,
    prorogatoFino: piano.prorogatoFino,
    programmaCorrente: programmaCorrente?.anno ?? null,
  };
}

/** How the office of a distretto is reached. */
export function contatti({ distretto: riga }: Casa): Distretto['contatti'] {
  const { ufficio, indirizzo, telefono, email, pec, orari } = riga;
  return { ufficio, indirizzo, telefono, email, pec, orari };
}

/** One distretto: how to reach its office, its territory, the current piano in short. */
export function distretto(modello: Modello): Distretto {
  const riga = modello.distretto;
  return {
    ...distrettoInElenco(
      modello,
      modello.territori.filter(({ tipo }) => tipo === 'comune'),
    ),
    contatti: contatti(modello),
    territori: modello.territori.map(territorio(modello)),
    pianoCorrente: pianoInBreve(modello),
    moduli: [
      ...(riga.moduloContatti ? (['contatti'] as const) : []),
      ...(riga.moduloAdesioni ? (['adesioni'] as const) : []),
      ...(riga.moduloProposte ? (['proposte'] as const) : []),
      ...(riga.moduloIscrizioni ? (['iscrizioni'] as const) : []),
      ...(riga.moduloArea ? (['area'] as const) : []),
    ],
    datiDiEsempio: riga.datiDiEsempio ?? false,
  };
}
