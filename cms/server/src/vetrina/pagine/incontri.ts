import { html } from '../../pagine/html';
import { evento } from '../schemaorg/evento';
import { incastonato } from '../schemaorg/incastonato';
import { incontriInCalendario, incontro as voceDi, incontroInElenco } from '../voci/incontro';
import { pagina, risorsa } from '../voci/indirizzo';
import { paginaDi, percorsoPagina } from './pagina';
import { calendario, corpoIncontro } from './corpo-incontro';
import { elenco, incontroBreve, sezione } from './parti';

export const paginaIncontri = paginaDi('/incontri', (modello) => {
  const voci = incontriInCalendario(modello).map((riga) => incontroInElenco(modello, riga));
  const { oggi } = modello;
  const futuri = voci.filter(({ inizio }) => inizio.slice(0, 10) >= oggi);
  const passati = voci.filter(({ inizio }) => inizio.slice(0, 10) < oggi).toReversed();
  return {
    titolo: 'Incontri',
    descrizione: `Il calendario degli incontri del piano di zona di ${modello.distretto.nome}.`,
    canonico: pagina(modello, 'incontri'),
    briciole: [{ testo: 'Incontri' }],
    contenuto: html`${sezione('Prossimi incontri', elenco(futuri.map((voce) => incontroBreve(voce))) || html`<p>Nessun incontro in programma.</p>`)}
    ${calendario(risorsa(modello, 'incontri.ics'))}
    ${sezione('Incontri degli ultimi dodici mesi', elenco(passati.map((voce) => incontroBreve(voce))))}`,
  };
});

export const paginaIncontro = paginaDi('/incontri/:incontro', (modello, { incontro: slug = '' }) => {
  const riga = modello.incontriPerSlug.get(slug);
  if (!riga) return undefined;
  const voce = voceDi(modello, riga);
  return {
    titolo: voce.titolo,
    descrizione: voce.sintesi ?? undefined,
    canonico: voce.url,
    briciole: [{ testo: 'Incontri', percorso: percorsoPagina(modello, 'incontri') }, { testo: voce.titolo }],
    contenuto: html`${corpoIncontro(voce)} ${incastonato(evento(modello, voce, voce.galleria))}`,
  };
});
