import { html } from '../../pagine/html';
import { servizio } from '../schemaorg/dati';
import { incastonato } from '../schemaorg/incastonato';
import { slugDi } from '../voci/indirizzo';
import { nomi } from '../voci/rimando';
import { scheda as voceDi } from '../voci/scheda';
import { alternative } from './alternative';
import { corpoScheda } from './corpo-scheda';
import { CARICATORE, paginaDi, percorsoPagina } from './pagina';

export const paginaScheda = paginaDi('/schede/:scheda', (modello, { scheda: slug = '' }) => {
  const riga = modello.schedePerSlug.get(slug);
  if (!riga) return undefined;
  const voce = voceDi(modello, riga);
  const [ultima] = voce.annualita;
  return {
    titolo: voce.titolo,
    finestra: [voce.codice, voce.titolo].filter(Boolean).join(' '),
    occhiello: [voce.codice && `Scheda ${voce.codice}`, nomi(voce.aree)].filter(Boolean).join(' · '),
    descrizione: ultima?.sintesi ?? `${voce.titolo}: che cosa si fa, per chi, con quali risorse.`,
    canonico: voce.url,
    briciole: [{ testo: 'Schede', percorso: percorsoPagina(modello, 'schede') }, { testo: voce.titolo }],
    contenuto: html`<pdz-scheda distretto="${slugDi(modello.distretto)}" scheda="${voce.slug}" titolo=""
        ><article class="scheda">${corpoScheda(voce)}</article></pdz-scheda
      >
      ${incastonato(servizio(modello, voce))}`,
    alternative: alternative(modello, 'Questa scheda', `schede/${voce.slug}.pdf`, `schede/${voce.slug}.json`),
    script: [CARICATORE],
  };
});
