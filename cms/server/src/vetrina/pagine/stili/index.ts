import { base } from './base';
import { colori } from './colori';
import { contenuti } from './contenuti';
import { guscio } from './guscio';
import { mezzi } from './mezzi';

/** The one stylesheet of the CMS's pages: good from 280 to 1600 px, light, dark, with imposed colours and on paper. */
export const STILE = [colori, base, guscio, contenuti, mezzi].join('').trimStart();
