import { Typography } from '@strapi/design-system';
import type { ListFieldLayout } from '@strapi/content-manager/strapi-admin';
import { etichetteDi } from './vocabolari';

type Colonna = ListFieldLayout;

interface Tabella {
  displayedHeaders: Colonna[];
}

/** Shows in lists what people call a value, in place of its code. */
export function colonneConEtichette<T extends Tabella>(tabella: T): T {
  const displayedHeaders = tabella.displayedHeaders.map((colonna) => {
    if (colonna.attribute.type !== 'enumeration') return colonna;
    const etichette = etichetteDi(colonna.attribute.enum);
    const cellFormatter: Colonna['cellFormatter'] = (voce, { name }) => {
      const valore: unknown = voce[name];
      const testo = typeof valore === 'string' ? (etichette[valore] ?? valore) : '—';
      return <Typography textColor="neutral800">{testo}</Typography>;
    };
    return { ...colonna, cellFormatter };
  });
  return { ...tabella, displayedHeaders };
}
