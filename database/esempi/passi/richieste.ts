import { paragrafi } from '../blocchi';
import { aRoma, piuGiorni } from '../calendario';
import { codiceFiscaleEsempio } from '../codici';
import type { Contesto } from '../contesto';
import { inSlug } from '../identita';

/** Numbers of partners end well below: requests come from organisations that are not partners yet. */
const PRIMO_NUMERO = 900;
const GIORNI_TERMINE = 30;

const statiAdesione = ['ricevuta', 'verificata', 'istruttoria', 'integrazione', 'respinta'] as const;
const statiContatto = ['ricevuto', 'verificato', 'in_carico', 'risposto', 'chiuso'] as const;
const statiProposta = ['ricevuta', 'verificata', 'in_esame', 'accolta'] as const;

const nelGiro = <T>(voci: readonly [T, ...T[]], indice: number): T => voci[indice % voci.length] ?? voci[0];

/** What every request carries: sample people have a role for a name and a box at example.org. */
function richiesta({ oggi }: Contesto, tipo: string, indice: number) {
  const arrivata = piuGiorni(oggi, -3 * (indice + 1));
  return {
    canale: indice % 3 === 2 ? 'sportello' : 'modulo',
    ricevuta: `ESEMPIO-${tipo.toUpperCase()}-${indice + 1}`,
    termine: piuGiorni(arrivata, GIORNI_TERMINE),
    versioneInformativa: '1',
    conservaFino: piuGiorni(arrivata, 365),
  };
}

async function scriviAvviso({ esempio, oggi, crea }: Contesto): Promise<void> {
  const { titolo, sintesi, testo } = esempio.richieste.avviso;
  const valori = {
    titolo,
    slug: inSlug(titolo),
    tipo: 'co_progettazione',
    sintesi,
    testo: paragrafi(...testo),
    apertura: aRoma(piuGiorni(oggi, -10), '09:00'),
    chiusura: aRoma(piuGiorni(oggi, 35), '13:00'),
  };
  await crea('avviso', 'avviso', valori, { pubblica: true });
}

async function scriviAdesioni(contesto: Contesto): Promise<void> {
  const { esempio, id, crea } = contesto;
  for (const [indice, { nome, natura, descrizione, organi, note }] of esempio.richieste.adesioni.entries()) {
    const stato = nelGiro(statiAdesione, indice);
    await crea('adesione', String(indice), {
      denominazione: nome,
      natura,
      descrizione,
      codiceFiscale:
        natura === 'gruppo_informale' ? undefined : codiceFiscaleEsempio(esempio.serie, PRIMO_NUMERO + indice),
      nomeRichiedente: 'Nome',
      cognomeRichiedente: `Esempio ${indice + 1}`,
      emailRichiedente: `adesione${indice + 1}@example.org`,
      organi: organi.map((organo) => id('organo', organo)),
      note,
      stato,
      ...(stato === 'respinta' && {
        motivazione: 'L’attività dichiarata si svolge fuori dal territorio del distretto.',
      }),
      ...richiesta(contesto, `adesione-${esempio.sigla}`, indice),
    });
  }
}

async function scriviContatti(contesto: Contesto): Promise<void> {
  const { esempio, crea } = contesto;
  for (const [indice, { oggetto, messaggio }] of esempio.richieste.contatti.entries()) {
    await crea('contatto', String(indice), {
      oggetto,
      messaggio,
      nome: `Persona di esempio ${indice + 1}`,
      email: `contatto${indice + 1}@example.org`,
      stato: nelGiro(statiContatto, indice),
      ...richiesta(contesto, `contatto-${esempio.sigla}`, indice),
    });
  }
}

async function scriviProposte(contesto: Contesto): Promise<void> {
  const { esempio, id, crea } = contesto;
  for (const [indice, { titolo, tipo, testo, organo }] of esempio.richieste.proposte.entries()) {
    await crea('proposta', String(indice), {
      titolo,
      tipo,
      testo,
      nome: `Persona di esempio ${indice + 1}`,
      email: `proposta${indice + 1}@example.org`,
      organo: id('organo', organo),
      stato: nelGiro(statiProposta, indice),
      ...richiesta(contesto, `proposta-${esempio.sigla}`, indice),
    });
  }
}

/** A public notice, and requests in different states for the office to work on. */
export async function scriviRichieste(contesto: Contesto): Promise<void> {
  await scriviAvviso(contesto);
  await scriviAdesioni(contesto);
  await scriviContatti(contesto);
  await scriviProposte(contesto);
}
