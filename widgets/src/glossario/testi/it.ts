type Voce = readonly [termine: string, spiegazione: string];

/** Official words in plain ones, a sentence each. */
export const testi = {
  accordo: [
    'Accordo di programma',
    'L’atto con cui i comuni e l’Azienda USL approvano insieme il piano e si impegnano a realizzarlo.',
  ],
  asp: [
    'ASP e IPAB',
    'Enti pubblici che gestiscono servizi alle persone, per esempio case di riposo e assistenza a casa.',
  ],
  atto: ['Atto o delibera', 'Una decisione ufficiale di un comune, dell’Unione o dell’Azienda USL.'],
  ausl: ['Azienda USL', 'L’ente pubblico che cura la salute nel territorio: ospedali, consultori, medici e vaccini.'],
  capofila: [
    'Capofila',
    'Chi coordina un intervento e ne risponde; per il piano, il comune che ospita l’Ufficio di Piano.',
  ],
  comitato: ['Comitato di distretto', 'I sindaci del distretto: decidono che cosa viene prima e approvano il piano.'],
  distretto: ['Distretto', 'I comuni che programmano insieme i servizi sociali e sanitari.'],
  ets: [
    'Ente del terzo settore',
    'Un’organizzazione senza scopo di lucro: associazione, volontariato, fondazione, impresa sociale.',
  ],
  fondo: ['Fondo', 'Da dove vengono i soldi: comuni, Regione, Stato, Europa o privati.'],
  frna: [
    'FRNA e FNNA',
    'I fondi della Regione e dello Stato per chi non è autosufficiente: anziani e persone con disabilità grave.',
  ],
  indicatore: ['Indicatore', 'Un numero che si misura ogni anno per capire se le cose migliorano.'],
  informale: ['Gruppo informale', 'Persone che si impegnano insieme senza essersi costituite in associazione.'],
  laboratorio: ['Laboratorio di quartiere', 'Incontri aperti a chi abita o lavora in un quartiere.'],
  piano: [
    'Piano di zona',
    'Il documento in cui comuni e Azienda USL scrivono, ogni tre anni, come aiutare chi vive nel distretto.',
  ],
  previsto: ['Previsto e speso', 'Previsto è quanto si pensa di usare nell’anno; speso è quanto è stato usato finora.'],
  programma: ['Programma attuativo', 'Il programma dell’anno: quali interventi si fanno e con quali soldi.'],
  resoconto: ['Resoconto', 'Il racconto breve di un incontro, scritto per tutti.'],
  scheda: ['Scheda', 'La descrizione di un intervento: che cosa si fa, per chi, con chi e con quali soldi.'],
  tavolo: ['Tavolo', 'Il gruppo che lavora su un tema: uffici, servizi, associazioni.'],
  ufficio: ['Ufficio di piano', 'L’ufficio che prepara il piano e ne segue la realizzazione.'],
  verbale: ['Verbale', 'Il documento ufficiale che dice che cosa si è deciso in un incontro.'],
} as const satisfies Readonly<Record<string, Voce>>;
export type Termine = keyof typeof testi;
export type TestiGlossario = Readonly<Record<Termine, Voce>>;
