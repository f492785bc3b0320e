import { PERCORSO_PAGINE } from '../../modello/nomi';
import { coloreLeggibile } from '../../pagine/colore';
import { diDistretto } from '../risorse/tipo';

/** The distretto's colour, for its pages and for the widgets in them: no page may carry a style of its own. */
export const risorsaTema = diDistretto(`${PERCORSO_PAGINE}/:distretto/tema.css`, ({ distretto }) => {
  const colore = distretto.colore ?? '';
  return {
    tipo: 'text/css; charset=utf-8',
    // Written before colours were checked, it may be anything.
    corpo: coloreLeggibile(colore) ? `:root { --pdz-colore-primario: ${colore}; }\n` : '',
  };
});
