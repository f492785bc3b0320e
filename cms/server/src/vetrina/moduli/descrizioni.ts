import {
  esigenzaAccesso,
  modoPartecipazione,
  naturaSoggetto,
  ruoloRichiedente,
  sezioneRunts,
  tipoProposta,
  type Vocabolario,
} from '../../../../contracts/vocabolario';
import type { IncontroInElenco } from '../../../../contracts/incontri';
import { html } from '../../pagine/html';
import { dataEstesa } from '../lettura/italiano';
import type { Modello } from '../lettura/modello';
import { slugDi } from '../voci/indirizzo';
import type { Campo, Descrizione, Gruppo, Voce } from './descrizione';

const vociDi = (vocabolario: Vocabolario): Voce[] =>
  Object.entries(vocabolario).map(([valore, { it: nome }]) => ({ valore, nome }));

const vociRighe = (righe: readonly { slug: string | null; documentId: string; nome: string }[]): Voce[] =>
  righe.map((riga) => ({ valore: slugDi(riga), nome: riga.nome }));

/** What people choose from of a distretto. */
const scelte = ({ organi, aree, pianoCorrente, territori }: Modello) => ({
  organi: vociRighe(organi),
  aree: vociRighe(aree.filter(({ piano }) => piano?.id === pianoCorrente?.id)),
  territori: vociRighe(territori),
});

const NOME: Campo = { nome: 'nome', autocompleta: 'name' };
const EMAIL: Campo = { nome: 'email', tipo: 'email', autocompleta: 'email' };
const NIENTE_DI_RISERVATO = 'Non scrivere dati sulla salute o altre informazioni riservate.';

export const contatti = (): Descrizione => ({
  invia: 'Controlla il messaggio',
  gruppi: [
    {
      titolo: 'Il messaggio',
      campi: [
        NOME,
        EMAIL,
        { nome: 'telefono', tipo: 'tel', autocompleta: 'tel' },
        { nome: 'oggetto' },
        { nome: 'messaggio', righe: 8, aiuto: NIENTE_DI_RISERVATO },
      ],
    },
  ],
});

/** Only one's own data are filled in by the browser. */
const persona = (gruppo: string, propri: boolean): Campo[] => {
  const completa = (che: string) => (propri ? { autocompleta: che } : { autocompleta: 'off' });
  return [
    { nome: `${gruppo}.nome`, ...completa('given-name') },
    { nome: `${gruppo}.cognome`, ...completa('family-name') },
    { nome: `${gruppo}.email`, tipo: 'email', ...completa('email') },
    { nome: `${gruppo}.telefono`, tipo: 'tel', ...completa('tel') },
  ];
};

/** As many as a page without script has room for; the contract takes more. */
const REFERENTI = [0, 1];

const referente = (indice: number): Gruppo => ({
  titolo: `Referente ${indice + 1} (facoltativo)`,
  aiuto: 'Un’altra persona che l’ufficio può contattare. Se la indichi servono nome, cognome ed e-mail.',
  campi: [...persona(`referenti.${indice}`, false), { nome: `referenti.${indice}.ruolo` }].map((campo) => ({
    ...campo,
    obbligatorio: false,
  })),
});

export function adesioni(modello: Modello): Descrizione {
  const { organi, aree, territori } = scelte(modello);
  return {
    invia: 'Controlla la richiesta',
    gruppi: [
      {
        titolo: 'L’organizzazione',
        campi: [
          { nome: 'denominazione', autocompleta: 'organization' },
          { nome: 'sigla' },
          { nome: 'natura', voci: vociDi(naturaSoggetto) },
          { nome: 'sezioneRunts', voci: vociDi(sezioneRunts), aiuto: 'Solo per chi è iscritto al RUNTS.' },
          { nome: 'numeroRunts' },
          {
            nome: 'codiceFiscale',
            aiuto: '11 cifre, o i 16 caratteri di una persona. Un gruppo informale lo lascia vuoto.',
          },
          { nome: 'partitaIva' },
          { nome: 'pec', tipo: 'email' },
          { nome: 'sito', tipo: 'url', autocompleta: 'url', aiuto: 'Per esempio https://www.esempio.it' },
          { nome: 'indirizzo', autocompleta: 'street-address' },
          { nome: 'comune', autocompleta: 'address-level2' },
          { nome: 'descrizione', righe: 5 },
        ],
      },
      {
        titolo: 'Chi presenta la richiesta',
        campi: [...persona('richiedente', true), { nome: 'richiedente.ruolo', voci: vociDi(ruoloRichiedente) }],
      },
      ...REFERENTI.map(referente),
      {
        titolo: 'Interessi',
        campi: [
          { nome: 'organi', voci: organi },
          { nome: 'aree', voci: aree },
          { nome: 'territori', voci: territori },
          { nome: 'note', righe: 4 },
        ],
      },
    ],
  };
}

export function proposte(modello: Modello): Descrizione {
  const { organi, aree, territori } = scelte(modello);
  return {
    invia: 'Controlla la proposta',
    gruppi: [
      {
        titolo: 'La proposta',
        campi: [
          { nome: 'tipo', voci: vociDi(tipoProposta) },
          { nome: 'titolo' },
          { nome: 'testo', righe: 8, aiuto: NIENTE_DI_RISERVATO },
          { nome: 'organo', voci: organi },
          { nome: 'area', voci: aree },
          { nome: 'territorio', voci: territori },
        ],
      },
      { titolo: 'Chi la presenta', campi: [NOME, EMAIL] },
      {
        titolo: 'Pubblicazione (facoltativa)',
        aiuto: 'Esaminiamo la proposta comunque, e la pubblichiamo solo se lo permetti.',
        campi: [{ nome: 'consensoPubblicazione' }, { nome: 'consensoNome' }],
      },
    ],
  };
}

/** The form of one meeting. */
export const iscrizioni = ({ titolo, inizio, iscrizioni: modi, url }: IncontroInElenco): Descrizione => ({
  invia: 'Controlla l’iscrizione',
  apertura: html`<p><a href="${url}">${titolo}</a>, ${dataEstesa(inizio)}</p>`,
  gruppi: [
    {
      titolo: 'Chi partecipa',
      campi: [
        NOME,
        EMAIL,
        { nome: 'organizzazione', autocompleta: 'organization' },
        ...(modi?.remoto
          ? [
              {
                nome: 'partecipazione',
                voci: vociDi(modoPartecipazione),
                aiuto: 'Se non scegli ti aspettiamo in presenza.',
              },
            ]
          : []),
      ],
    },
    {
      titolo: 'Per partecipare bene (facoltativo)',
      aiuto:
        'Può dire qualcosa della tua salute: scegli solo se vuoi. Lo vede solo l’ufficio che prepara l’incontro, e si cancella quando è finito.',
      campi: [{ nome: 'esigenze', voci: vociDi(esigenzaAccesso) }],
    },
  ],
});
