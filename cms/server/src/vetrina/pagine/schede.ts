import { html } from '../../pagine/html';
import { servizio } from '../schemaorg/dati';
import { incastonato } from '../schemaorg/incastonato';
import { pagina } from '../voci/indirizzo';
import { scheda as voceDi, schedeDelProgramma } from '../voci/scheda';
import { corpoScheda, schedaBreve } from './corpo-scheda';
import { paginaDi, percorsoPagina } from './pagina';
import { elenco } from './parti';

export const paginaSchede = paginaDi('/schede', (modello) => {
  const { programmaCorrente } = modello;
  const voci = programmaCorrente ? schedeDelProgramma(modello, programmaCorrente) : [];
  return {
    titolo: 'Schede intervento',
    descrizione: `Gli interventi del piano di zona di ${modello.distretto.nome}, uno per uno.`,
    canonico: pagina(modello, 'schede'),
    briciole: [{ testo: 'Schede' }],
    contenuto: html`<p class="sommario">
        ${
          programmaCorrente
            ? `${voci.length} interventi nel programma attuativo ${programmaCorrente.anno}.`
            : 'Nessuna scheda è ancora pubblicata.'
        }
      </p>
      ${elenco(voci.map((voce) => schedaBreve(voce)))}`,
  };
});

export const paginaScheda = paginaDi('/schede/:scheda', (modello, { scheda: slug = '' }) => {
  const riga = modello.schedePerSlug.get(slug);
  if (!riga) return undefined;
  const voce = voceDi(modello, riga);
  return {
    titolo: voce.titolo,
    descrizione: voce.annualita[0]?.sintesi ?? undefined,
    canonico: voce.url,
    briciole: [{ testo: 'Schede', percorso: percorsoPagina(modello, 'schede') }, { testo: voce.titolo }],
    contenuto: html`${corpoScheda(voce)} ${incastonato(servizio(modello, voce))}`,
  };
});
