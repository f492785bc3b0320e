import type { Partner } from '../../../../contracts/partner';
import type { Modello } from '../lettura/modello';
import type { RigaSoggetto } from '../lettura/righe';
import { istanteRoma } from '../lettura/tempo';
import { indirizzoWeb, paginaVerso, slugDi } from './indirizzo';
import { rimandi } from './rimando';

/** A published partner: what the organisation shows of itself. Its referenti are never read. */
export function partner(modello: Modello, riga: RigaSoggetto): Partner {
  const { pubblicaRecapiti } = riga;
  const organi = modello.partecipazioni
    .filter(({ soggetto }) => soggetto?.id === riga.id)
    .map(({ organo }) => organo)
    .filter((organo) => organo !== null);
  return {
    slug: slugDi(riga),
    url: paginaVerso(modello, 'partner', slugDi(riga)),
    aggiornato: istanteRoma(riga.updatedAt),
    nome: riga.nome,
    sigla: riga.sigla,
    natura: riga.natura,
    sezioneRunts: riga.sezioneRunts,
    descrizione: riga.descrizione,
    comune: riga.comune,
    sito: indirizzoWeb(riga.sito),
    email: pubblicaRecapiti ? riga.email : null,
    telefono: pubblicaRecapiti ? riga.telefono : null,
    aree: rimandi(modello.areePerId, riga.aree),
    territori: rimandi(modello.territoriPerId, riga.territori),
    organi: rimandi(modello.organiPerId, organi),
  };
}
