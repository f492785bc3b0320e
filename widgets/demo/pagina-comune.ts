import type { Comune } from './comuni';
import { telaio, testo } from './telaio';

const sezione = (id: string, titolo: string, introduzione: string, contenuto: string, sfondo = '') => `
      <section class="${sfondo}" aria-labelledby="${id}"><div class="largo">
        <h2 id="${id}">${testo(titolo)}</h2>
        <p class="introduzione">${testo(introduzione)}</p>
        ${contenuto}
      </div></section>`;

/** An element with a link as its content: what readers have until it is there, and if it never comes. */
const elemento = (tag: string, { distretto }: Comune, percorso: string, nome: string, attributi = '') =>
  `<${tag} distretto="${distretto}" livello-titolo="3"${attributi}><p><a href="/pdz/${distretto}/${percorso}">${nome}</a></p></${tag}>`;

/** The page on the Piano di Zona of a comune's site, with the elements as a comune would put them. */
export const paginaComune = (comune: Comune): string => {
  const { nome, titolo, introduzione, piano, calendario, schede } = comune;
  const moduli = `<div class="moduli">
          <div>${elemento('pdz-contatti', comune, 'moduli/contatti', 'Scrivi all’Ufficio di Piano')}</div>
          <div>${elemento('pdz-adesione', comune, 'moduli/adesioni', 'Chiedi di partecipare')}</div>
        </div>`;
  return telaio({
    titolo: `Piano di Zona – ${nome} (dimostrazione)`,
    tinta: comune.pagina,
    sito: `Comune di ${nome}`,
    motto: comune.motto,
    ente: comune.ente,
    recapito: comune.recapito,
    briciole: ['Home', 'Servizi sociali', 'Piano di Zona'],
    voci: [
      ['Il piano', '#piano'],
      ['Incontri', '#incontri'],
      ['Interventi', '#interventi'],
      ['A che punto siamo', '#monitoraggio'],
      ['Documenti', '#documenti'],
      ['Partner', '#partner'],
      ['Partecipa', '#partecipa'],
    ],
    contenuto: `      <div class="apertura"><div class="largo">
        <h1>${testo(titolo)}</h1>
        <p>${testo(introduzione)}</p>
        <p class="azioni"><a class="pulsante" href="#incontri">Vedi i prossimi incontri</a> <a class="pulsante chiaro" href="#partecipa">Partecipa</a></p>
      </div></div>
      <section aria-labelledby="piano"><div class="largo testo">
        <h2 id="piano">Che cos’è</h2>
        ${piano.map((riga) => `<p>${testo(riga)}</p>`).join('\n        ')}
      </div></section>${sezione('tutto', 'Il piano, dall’inizio alla fine', 'Gli obiettivi, le fasi, chi ci lavora e quando si incontra, gli atti.', elemento('pdz-piano', comune, '', 'Il piano di zona'), 'tenue')}${sezione('incontri', 'Calendario degli incontri', calendario, elemento('pdz-calendario', comune, 'incontri', 'Elenco degli incontri'))}${sezione('interventi', 'Gli interventi', schede, elemento('pdz-schede', comune, 'schede', 'Elenco degli interventi'), 'tenue')}${sezione('monitoraggio', 'A che punto siamo', 'Quanto è previsto, quanto si è speso, che cosa è già fatto.', elemento('pdz-monitoraggio', comune, 'monitoraggio', 'Il monitoraggio'))}${sezione('documenti', 'Documenti', 'Atti, programmi, verbali e materiali di lavoro.', elemento('pdz-documenti', comune, 'documenti', 'I documenti'), 'tenue')}${sezione('partner', 'Chi partecipa', 'Le organizzazioni che fanno il piano insieme al Comune.', elemento('pdz-partner', comune, 'partner', 'I partner'))}${sezione('partecipa', 'Scrivi o partecipa', 'Per una domanda usa il primo modulo. Per entrare nei tavoli con la tua organizzazione, il secondo.', moduli, 'tenue')}`,
  });
};
