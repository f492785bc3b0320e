import { indicatore } from './indicatore';
import { monitoraggio } from './monitoraggio';
import { rilevazione } from './rilevazione';

export const contentTypes = { indicatore, monitoraggio, rilevazione };
