import { html } from '../../pagine/html';
import { dataEstesa } from '../lettura/italiano';
import { tipoIncontro } from '../../../../contracts/vocabolario';
import { evento } from '../schemaorg/evento';
import { incastonato } from '../schemaorg/incastonato';
import { incontro as voceDi } from '../voci/incontro';
import { alternative } from './alternative';
import { corpoIncontro } from './corpo-incontro';
import { iscriviti } from './iscrizioni';
import { paginaDi, percorsoPagina } from './pagina';

export const paginaIncontro = paginaDi('/incontri/:incontro', (modello, { incontro: slug = '' }) => {
  const riga = modello.incontriPerSlug.get(slug);
  if (!riga) return undefined;
  const voce = voceDi(modello, riga);
  const quando = dataEstesa(voce.inizio);
  return {
    titolo: voce.titolo,
    // A body meets again and again under the same title.
    finestra: `${voce.titolo}, ${quando}`,
    occhiello: tipoIncontro[voce.tipo].it,
    descrizione: voce.sintesi ?? `${voce.titolo}, ${quando}: dove, per chi, di che cosa si parla.`,
    canonico: voce.url,
    briciole: [{ testo: 'Incontri', percorso: percorsoPagina(modello, 'incontri') }, { testo: voce.titolo }],
    contenuto: html`${iscriviti(modello, voce)} ${corpoIncontro(voce)}
    ${incastonato(evento(modello, voce, voce.galleria))}`,
    alternative: alternative(modello, 'Questo incontro', `incontri/${voce.slug}.ics`, `incontri/${voce.slug}.json`),
    immagine: voce.galleria[0]?.url,
  };
});
