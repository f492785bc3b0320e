import type { Banco } from './misura';
import { pesi } from './pesi';
import { pittura } from './pittura';

/** What the elements weigh, and how soon a slow phone shows the calendar's meetings. */
export const widgets: Banco = async () => [...(await pesi()), ...(await pittura())];
