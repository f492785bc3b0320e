import { completa } from '../completa';
import { etichettaDi, nomeVoce, type Quadro } from '../nomi';
import { passera, type Rifiuto } from './invio';
import type { Difetto } from './lettura';
import type { TestiPratica } from './testi/it';

/** The label with that of its group, for messages that are read far from the field: "E-mail (Referente 2)". */
export function nomeIntero(quadro: Quadro, campo: string): string {
  const etichetta = etichettaDi(quadro, campo);
  const gruppo = campo.slice(0, Math.max(0, campo.lastIndexOf('.')));
  if (!gruppo) return etichetta;
  return `${etichetta} (${/\d$/.test(gruppo) ? nomeVoce(quadro, gruppo) : etichettaDi(quadro, gruppo)})`;
}

/** A sentence that names the field and says what to do. */
export function messaggio(quadro: Quadro, testi: TestiPratica, { campo, causa, vincolo, misura }: Difetto): string {
  const { minimo = 0, massimo = 0, spunta, valori } = vincolo;
  const ultimo = campo.slice(campo.lastIndexOf('.') + 1);
  const manca = spunta ? testi.spunta : valori ? testi.scelta : testi.manca;
  const rimedio = { manca, formato: testi.rimedi[ultimo] ?? manca, ...testi.misure }[causa];
  return `${nomeIntero(quadro, campo)}: ${completa(rimedio, { minimo, massimo, eccesso: misura - massimo })}`;
}

/** "tra 20 secondi", "in 3 minutes". */
export function tra(lingua: string, secondi: number): string {
  const formato = new Intl.RelativeTimeFormat(lingua);
  return secondi < 60 ? formato.format(secondi, 'second') : formato.format(Math.ceil(secondi / 60), 'minute');
}

/** What people read when their request did not leave: what happened, that nothing is lost, what to do. */
export function spiegazione(testi: TestiPratica, lingua: string, { stato, attesa, errore }: Rifiuto): string {
  if (passera(stato)) return completa(stato ? testi.occupato : testi.rete, { attesa: tra(lingua, attesa || 60) });
  return testi.rifiuti[stato] ?? errore?.message ?? completa(testi.rifiutato, { stato });
}
