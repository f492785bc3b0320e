import { PERCORSO_PAGINE } from '../../modello/nomi';
import { guscio, PERCORSO_STILE } from '../../pagine/guscio';
import { html } from '../../pagine/html';
import { messaggioErrore } from '../http/errori';
import { diTutti, fissa, type TipoRisorsa } from '../risorse/tipo';
import { slugDi } from '../voci/indirizzo';
import { pagineCasa } from './casa';
import { paginaDocumenti, paginaPartner } from './elenchi';
import { paginaIncontri, paginaIncontro } from './incontri';
import { paginaOrgani, paginaOrgano } from './organi';
import { paginaHtml } from './pagina';
import { elenco } from './parti';
import { paginaScheda, paginaSchede } from './schede';
import { STILE } from './stile';

/** Which distretti there are. */
const paginaDistretti = diTutti(`${PERCORSO_PAGINE}/`, ({ base, distretti }) => {
  const prefisso = new URL(base).pathname.replace(/\/+$/, '');
  const voci = distretti.map(
    ({ riga, comuni }) =>
      html`<h2><a href="${prefisso}${PERCORSO_PAGINE}/${slugDi(riga)}/">${riga.nome}</a></h2>
        <p>${comuni.map(({ nome }) => nome).join(', ')}</p>`,
  );
  const canonico = `${base}${PERCORSO_PAGINE}/`;
  return paginaHtml(guscio({ titolo: 'I piani di zona', canonico, prefisso, contenuto: html`${elenco(voci)}` }));
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
  paginaDistretti,
  paginaIncontri,
  paginaIncontro,
  paginaSchede,
  paginaScheda,
  paginaOrgani,
  paginaOrgano,
  paginaPartner,
  paginaDocumenti,
  ...pagineCasa,
];
