import { blocco, istante, molti, siNo, testo } from '../../modello/campo';
import { distretto, pubblico, slug } from '../../modello/comuni';
import { tipo } from '../../modello/tipo';
import { campiOrganizzazione } from './campi-organizzazione';

export const soggetto = tipo({
  nome: 'soggetto',
  plurale: 'soggetti',
  etichetta: 'Partner',
  descrizione: 'Un’organizzazione o un gruppo che partecipa al piano',
  campi: {
    nome: testo('Denominazione', { richiesto: true }),
    slug,
    ...campiOrganizzazione,
    codiceFiscale: testo('Codice fiscale', {
      formato: 'codiceFiscale',
      unico: true,
      massimo: 16,
      aiuto:
        'Undici cifre per le organizzazioni, sedici caratteri per i singoli professionisti, vuoto per i gruppi informali.',
    }),
    codiceIpa: testo('Codice IPA', { formato: 'ipa', massimo: 30, aiuto: 'Solo per le pubbliche amministrazioni.' }),
    email: testo('E-mail', { formato: 'email', massimo: 254 }),
    telefono: testo('Telefono', { formato: 'telefono', massimo: 30 }),
    pubblicaRecapiti: siNo('Pubblica e-mail e telefono', false),
    referenti: blocco('Referenti', 'contatto-partner', { ripetibile: true }),
    verifiche: blocco('Verifiche nei registri', 'verifica', { ripetibile: true, aiuto: 'Restano interne.' }),
    confermatoIl: istante('Dati confermati il', {
      soloLettura: true,
      aiuto: 'L’ultima volta che uno dei referenti ha detto che i dati sono ancora giusti.',
    }),
    riconfermaChiesta: istante('Conferma chiesta il', { soloLettura: true }),
    riconfermaRicordata: istante('Conferma ricordata il', { nascosto: true }),
    aree: molti('Aree di interesse', 'area'),
    territori: molti('Territori in cui opera', 'territorio'),
    distretto,
    pubblico,
  },
  titolo: 'nome',
  elenco: ['nome', 'natura', 'codiceFiscale', 'pubblico'],
  modulo: [
    ['nome', 'slug'],
    ['sigla', 'natura'],
    ['codiceFiscale', 'partitaIva'],
    ['sezioneRunts', 'numeroRunts', 'codiceIpa'],
    ['descrizione'],
    ['indirizzo', 'comune'],
    ['sito'],
    ['email', 'telefono', 'pubblicaRecapiti'],
    ['pec'],
    ['aree', 'territori'],
    ['referenti'],
    ['confermatoIl', 'riconfermaChiesta'],
    ['verifiche'],
    ['distretto', 'pubblico'],
  ],
  indici: [{ colonne: ['slug'] }, { colonne: ['codice_fiscale'] }],
});
