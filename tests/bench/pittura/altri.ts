import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Pagina } from './pagine';

/** Another calendar: what it is installed from, and the module of a page that shows it. Only the month and the list are taken. */
interface Altro {
  nome: string;
  cartella: string;
  pacchetti: Readonly<Record<string, string>>;
  modulo: string;
}

const ALTRI: readonly Altro[] = [
  {
    nome: 'FullCalendar 6',
    cartella: 'fullcalendar-6',
    pacchetti: { '@fullcalendar/core': '6', '@fullcalendar/daygrid': '6', '@fullcalendar/list': '6' },
    modulo: `
      import { Calendar } from '@fullcalendar/core';
      import mese from '@fullcalendar/daygrid';
      import elenco from '@fullcalendar/list';
      import it from '@fullcalendar/core/locales/it';
      new Calendar(document.querySelector('#calendario'), {
        plugins: [mese, elenco], initialView: 'dayGridMonth', locale: it, events: '/eventi.json',
      }).render();`,
  },
  {
    nome: 'FullCalendar 7',
    cartella: 'fullcalendar-7',
    pacchetti: { fullcalendar: '7', 'temporal-polyfill': '1' },
    modulo: `
      import { Calendar } from 'fullcalendar';
      import mese from 'fullcalendar/daygrid';
      import elenco from 'fullcalendar/list';
      import tema from 'fullcalendar/themes/classic';
      import it from 'fullcalendar/locales/it';
      import 'fullcalendar/skeleton.css';
      import 'fullcalendar/themes/classic/theme.css';
      import 'fullcalendar/themes/classic/palette.css';
      new Calendar(document.querySelector('#calendario'), {
        plugins: [tema, mese, elenco], initialView: 'dayGridMonth', locale: it, events: '/eventi.json',
      }).render();`,
  },
  {
    nome: '@event-calendar/core',
    cartella: 'event-calendar',
    pacchetti: { '@event-calendar/core': '5' },
    modulo: `
      import { createCalendar, DayGrid, List } from '@event-calendar/core';
      import '@event-calendar/core/index.css';
      createCalendar(document.querySelector('#calendario'), [DayGrid, List], {
        view: 'dayGridMonth', locale: 'it', eventSources: [{ url: '/eventi.json' }],
      });`,
  },
];

const esegui = promisify(execFile);
const NPM = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
/** In the project's own modules; the peers have theirs. */
const VITE = path.resolve('node_modules/vite/bin/vite.js');

/** Installs and builds the other calendars in a scratch folder, each on its own. Returns their pages and files by path. */
export async function altri(scratch: string): Promise<{ pagine: Pagina[]; file: Map<string, Buffer> }> {
  const pagine: Pagina[] = [];
  const file = new Map<string, Buffer>();
  for (const { nome, cartella, pacchetti, modulo } of ALTRI) {
    const dove = path.join(scratch, cartella);
    await mkdir(dove, { recursive: true });
    await writeFile(path.join(dove, 'package.json'), JSON.stringify({ private: true, dependencies: pacchetti }));
    await writeFile(path.join(dove, 'calendario.js'), modulo);
    await writeFile(path.join(dove, 'index.html'), '<head><script type="module" src="/calendario.js"></script></head>');
    await esegui('npm', NPM, { cwd: dove });
    await esegui(process.execPath, [VITE, 'build', '--base', `/${cartella}/`], { cwd: dove });
    const costruiti = path.join(dove, 'dist');
    for (const nomeFile of await readdir(costruiti, { recursive: true })) {
      if (/\.(?:js|css)$/.test(nomeFile))
        file.set(`/${cartella}/${nomeFile}`, await readFile(path.join(costruiti, nomeFile)));
    }
    // The scripts and styles as the bundler put them.
    const testa = /<head>(.*)<\/head>/s.exec(await readFile(path.join(costruiti, 'index.html'), 'utf8'))?.[1];
    if (!testa) throw new Error(`${nome} was not built`);
    pagine.push({ nome, testa, corpo: '<div id="calendario"></div>' });
  }
  return { pagine, file };
}
