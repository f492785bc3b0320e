#!/usr/bin/env node
/**
 * Stands between Playwright and a Firefox that lacks a command which Playwright gives to every new window: Firefox ESR knows
 * no `emulation.setMediaFeaturesOverride`. It is started in place of Firefox, passes everything on as it is, and answers "done" to that command alone
 * where Firefox says that it does not know it: the tests ask for no colour scheme.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

const SUPERFLUO = 'emulation.setMediaFeaturesOverride';
const ASCOLTA = /WebDriver BiDi listening on (ws:\/\/\S+)/;

const firefox = spawn('/usr/bin/firefox-esr', process.argv.slice(2), { stdio: ['inherit', 'inherit', 'pipe'] });
firefox.once('exit', (codice) => process.exit(codice ?? 1));
for (const segnale of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(segnale, () => firefox.kill(segnale));

function collega(verso, dove) {
  const chiesti = new Set();
  const da = new WebSocket(dove);
  const inAttesa = [];
  da.once('open', () => inAttesa.splice(0).forEach((testo) => da.send(testo)));
  verso.on('message', (dati) => {
    const testo = dati.toString();
    const { id, method } = JSON.parse(testo);
    if (method === SUPERFLUO) chiesti.add(id);
    if (da.readyState === WebSocket.OPEN) da.send(testo);
    else inAttesa.push(testo);
  });
  da.on('message', (dati) => {
    const { id, error } = JSON.parse(dati.toString());
    const ignoto = chiesti.delete(id) && error === 'unknown command';
    verso.send(ignoto ? JSON.stringify({ type: 'success', id, result: {} }) : dati.toString());
  });
  verso.once('close', () => da.close());
  da.once('close', () => verso.close());
}

createInterface({ input: firefox.stderr }).on('line', (riga) => {
  const dove = ASCOLTA.exec(riga)?.[1];
  if (!dove) return process.stderr.write(`${riga}\n`);
  const ponte = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () =>
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${ponte.address().port}\n`),
  );
  ponte.on('connection', (verso, { url }) => collega(verso, `${dove}${url}`));
});
