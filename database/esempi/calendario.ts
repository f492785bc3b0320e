const FUSO = 'Europe/Rome';
const GIORNO = 24 * 60 * 60 * 1000;
const FESTIVI = new Set(['01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26']);

const orologio = new Intl.DateTimeFormat('sv-SE', { timeZone: FUSO, dateStyle: 'short', timeStyle: 'medium' });

/** How far Rome is ahead of UTC at an instant, in milliseconds. */
const scarto = (istante: number) => Date.parse(`${orologio.format(istante).replace(' ', 'T')}Z`) - istante;

/** The day in Rome at an instant, `2026-03-29`. */
export const giornoARoma = (istante: Date): string => orologio.format(istante).slice(0, 10);

/** The instant at which clocks in Rome show that day and hour, in UTC. */
export function aRoma(giorno: string, ora: string): string {
  const comeUtc = Date.parse(`${giorno}T${ora}:00Z`);
  const stima = comeUtc - scarto(comeUtc);
  // The first estimate may lie on the other side of a change of the clock.
  return new Date(comeUtc - scarto(stima)).toISOString();
}

export const piuGiorni = (giorno: string, giorni: number): string =>
  new Date(Date.parse(`${giorno}T00:00:00Z`) + giorni * GIORNO).toISOString().slice(0, 10);

const festivo = (giorno: string) => {
  const settimana = new Date(`${giorno}T00:00:00Z`).getUTCDay();
  return settimana === 0 || settimana === 6 || FESTIVI.has(giorno.slice(5));
};

/** The day itself or the next one on which offices are open, going on in the given direction. */
export function feriale(giorno: string, verso: 1 | -1 = 1): string {
  let candidato = giorno;
  while (festivo(candidato)) candidato = piuGiorni(candidato, verso);
  return candidato;
}

/** Last Sunday of March or October (Directive 2000/84/EC), the one nearest to the day. */
export function cambioOra(stagione: 'primavera' | 'autunno', vicinoA: string): string {
  const mese = stagione === 'primavera' ? '03' : '10';
  const anno = Number(vicinoA.slice(0, 4));
  const domeniche = [anno - 1, anno, anno + 1].map((scelto) => {
    const ultimo = `${scelto}-${mese}-31`;
    return piuGiorni(ultimo, -new Date(`${ultimo}T00:00:00Z`).getUTCDay());
  });
  const distanza = (giorno: string) => Math.abs(Date.parse(giorno) - Date.parse(vicinoA));
  return domeniche.reduce((migliore, altra) => (distanza(altra) < distanza(migliore) ? altra : migliore));
}
