import { etichette } from '../etichette/vocabolari';
import { PLUGIN } from '../plugin';
import { amministrazione } from './amministrazione';
import { contenuti } from './contenuti';
import { decisione } from './decisione';
import { file } from './file';
import { incontro } from './incontro';

const conPrefisso = (prefisso: string, testi: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(testi).map(([chiave, testo]) => [`${prefisso}.${chiave}`, testo]));

/** This plugin's texts, the labels of the closed lists, and what Strapi's own Italian leaves in English where staff work. */
export const italiano: Readonly<Record<string, string>> = {
  ...etichette,
  ...amministrazione,
  ...conPrefisso('content-manager', contenuti),
  ...conPrefisso('upload', file),
  ...conPrefisso(PLUGIN, { ...decisione, ...incontro }),
  [`${PLUGIN}.assegnazioni.titolo`]: 'Assegnazioni',
  [`${PLUGIN}.testi-posta.titolo`]: 'Testi della posta',
  [`${PLUGIN}.vetrina.titolo`]: 'La vetrina',
};
