import { PERCORSO_PAGINE } from '../../modello/nomi';
import type { ScopoPagina } from './scopi';

const PERCORSO_COLLEGAMENTO = `${PERCORSO_PAGINE}/collegamento`;
export const PERCORSO_SCRIPT = `${PERCORSO_COLLEGAMENTO}.js`;

/** The page that asks, by what the link is good for: before it is used nobody can tell that from the link itself. */
export const PERCORSI: Readonly<Record<ScopoPagina, string>> = {
  conferma: PERCORSO_COLLEGAMENTO,
  ritiro: `${PERCORSO_COLLEGAMENTO}/ritiro`,
  integrazione: `${PERCORSO_COLLEGAMENTO}/integrazione`,
  riconferma: `${PERCORSO_COLLEGAMENTO}/riconferma`,
  convocazione: `${PERCORSO_COLLEGAMENTO}/convocazione`,
};

/** Takes the token out of the address bar before anything else, so that it stays out of history, screenshots and shared links. */
export const SCRIPT = `const token = location.hash.slice(1);
if (token) {
  history.replaceState(null, '', location.pathname);
  const modulo = document.getElementById('con-collegamento');
  modulo.elements.namedItem('token').value = token;
  modulo.hidden = false;
  document.getElementById('con-codice').hidden = true;
}
`;
