import type { Rimando } from '../../../../contracts/base';
import type { Documento } from '../../../../contracts/documenti';
import type { Incontro } from '../../../../contracts/incontri';
import { statoIncontro, tipoDocumento, tipoIncontro } from '../../../../contracts/vocabolario';
import { corpoIncontro } from '../pagine/corpo-incontro';
import { documento, quando } from '../pagine/parti';
import type { Voce } from './atom';
import { idStabile } from './flusso';

const FUORI: readonly Incontro['stato'][] = ['annullato', 'rinviato'];

const categorie = (tipo: string, etichetta: string, altre: readonly (Rimando | null)[]): Voce['categorie'] => [
  { termine: tipo, etichetta },
  ...altre.flatMap((voce) => (voce ? [{ termine: voce.slug, etichetta: voce.nome }] : [])),
];

/** A meeting: what happened to it comes first, because many readers show titles alone. */
export const voceIncontro = (voce: Incontro): Voce => ({
  id: idStabile('incontro', voce.uid),
  titolo: FUORI.includes(voce.stato) ? `${statoIncontro[voce.stato].it}: ${voce.titolo}` : voce.titolo,
  url: voce.url,
  aggiornato: voce.aggiornato,
  categorie: categorie(voce.tipo, tipoIncontro[voce.tipo].it, voce.organi),
  sommario: [quando(voce), voce.sintesi].filter(Boolean).join('. '),
  contenuto: corpoIncontro(voce),
  collegamenti: [{ rel: 'related', tipo: 'text/calendar', href: voce.ics }],
});

/** A document, with the file itself beside the page that lists it. */
export const voceDocumento = (distretto: string, voce: Documento): Voce => ({
  id: idStabile(distretto, 'documento', voce.slug),
  titolo: voce.titolo,
  url: voce.url,
  aggiornato: voce.aggiornato,
  categorie: categorie(voce.tipo, tipoDocumento[voce.tipo].it, [voce.organo, voce.scheda]),
  sommario: voce.sintesi,
  contenuto: documento(voce),
  collegamenti: [{ rel: 'related', href: voce.indirizzo }],
});
