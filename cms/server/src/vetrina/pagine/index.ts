import { PERCORSO_PAGINE } from '../../modello/nomi';
import { guscio } from '../../pagine/guscio';
import { html } from '../../pagine/html';
import { PERCORSO_STILE } from '../../pagine/testa';
import { messaggioErrore } from '../http/errori';
import { risorsaAltezza } from '../incorpora/altezza';
import { diTutti, fissa, type TipoRisorsa } from '../risorse/tipo';
import { slugDi } from '../voci/indirizzo';
import { paginaAccessibilita } from './accessibilita';
import { pagineCasa } from './casa';
import { paginaDocumenti, paginaPartner } from './elenchi';
import { paginaArchivio, paginaIncontri } from './incontri';
import { paginaIncontro } from './incontro';
import { risorseMappa } from './mappa';
import { paginaMonitoraggio } from './monitoraggio';
import { paginaOrgani } from './organi';
import { paginaOrgano } from './organo';
import { paginaHtml, prefissoDi } from './pagina';
import { carte } from './parti';
import { paginaScheda } from './scheda';
import { paginaSchede, paginaSchedeAnno } from './schede';
import { STILE } from './stili';
import { risorsaTema } from './tema';

/** Which distretti there are. */
const paginaDistretti = diTutti(`${PERCORSO_PAGINE}/`, ({ base, distretti }) => {
  const prefisso = prefissoDi(base);
  const voci = distretti.map(
    ({ riga, comuni }) =>
      html`<h2><a href="${prefisso}${PERCORSO_PAGINE}/${slugDi(riga)}/">${riga.nome}</a></h2>
        <p>${comuni.map(({ nome }) => nome).join(', ')}</p>`,
  );
  const canonico = `${base}${PERCORSO_PAGINE}/`;
  return paginaHtml(
    guscio({
      titolo: 'I piani di zona',
      descrizione: 'I piani di zona per la salute e il benessere sociale, distretto per distretto.',
      canonico,
      prefisso,
      contenuto: html`${carte(voci)}`,
    }),
  );
});

/** The page that says that there is none. */
export const paginaMancante = (prefisso: string): string =>
  guscio({
    titolo: 'Pagina non trovata',
    prefisso,
    contenuto: html`<p>${messaggioErrore(404)}</p>
      <p><a href="${prefisso}${PERCORSO_PAGINE}/">Vai ai piani di zona</a></p>`,
  });

/** The pages of the CMS, for links in calendars, feeds and mails and for people without JavaScript. */
export const risorsePagine: readonly TipoRisorsa[] = [
  fissa(PERCORSO_STILE, () => ({ tipo: 'text/css; charset=utf-8', corpo: STILE })),
  risorsaAltezza,
  // Before the home, whose address they would be too.
  ...risorseMappa,
  risorsaTema,
  paginaDistretti,
  paginaIncontri,
  paginaArchivio,
  paginaIncontro,
  paginaSchede,
  paginaSchedeAnno,
  paginaScheda,
  paginaOrgani,
  paginaOrgano,
  paginaPartner,
  paginaDocumenti,
  paginaMonitoraggio,
  paginaAccessibilita,
  ...pagineCasa,
];
