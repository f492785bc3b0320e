import { accordo } from './accordo';
import { annualita } from './annualita';
import { area } from './area';
import { bisogno } from './bisogno';
import { distretto } from './distretto';
import { documento } from './documento';
import { fondo } from './fondo';
import { galleria } from './galleria';
import { obiettivo } from './obiettivo';
import { piano } from './piano';
import { pianoRegionale } from './piano-regionale';
import { priorita } from './priorita';
import { programma } from './programma';
import { scheda } from './scheda';
import { schedaRegionale } from './scheda-regionale';
import { territorio } from './territorio';

export const contentTypes = {
  accordo,
  annualita,
  area,
  bisogno,
  distretto,
  documento,
  fondo,
  galleria,
  obiettivo,
  piano,
  'piano-regionale': pianoRegionale,
  priorita,
  programma,
  scheda,
  'scheda-regionale': schedaRegionale,
  territorio,
};
