/** A municipal site of the demo: what differs from one comune to the next. */
export interface Comune {
  /** Address of the page under `/demo/` and name of its colour in the stylesheet. */
  pagina: string;
  distretto: string;
  nome: string;
  ente: string;
  motto: string;
  titolo: string;
  introduzione: string;
  piano: string[];
  calendario: string;
  schede: string;
  recapito: string;
}

export const comuni: Comune[] = [
  {
    pagina: 'bologna',
    distretto: 'bologna',
    nome: 'Bologna',
    ente: 'Città metropolitana',
    motto: 'Servizi sociali e quartieri',
    titolo: 'Il Piano di Zona della città',
    introduzione:
      'Che cosa fanno insieme Comune e Azienda USL per chi vive a Bologna: gli interventi, gli incontri, chi vi partecipa.',
    piano: [
      'Il piano mette al centro il contrasto alla povertà e all’impoverimento: aiutare le persone prima che una difficoltà diventi esclusione.',
      'Lo costruiscono sei tavoli tecnici e sei laboratori di quartiere, aperti a chi abita e lavora in città. Ogni anno un programma dice che cosa si fa e con quali risorse.',
    ],
    calendario: 'Tavoli, laboratori di quartiere ed eventi pubblici. Quelli aperti a tutti non chiedono iscrizione.',
    schede:
      'Quarantotto schede, dall’assistenza a casa agli orti condivisi. Puoi cercare una parola o scegliere un’area.',
    recapito: 'Via Esempio 10, 40100 Bologna',
  },
  {
    pagina: 'ravenna',
    distretto: 'ravenna',
    nome: 'Ravenna',
    ente: 'Zona sociale Ravenna Cervia Russi',
    motto: 'Politiche sociali',
    titolo: 'Salute e benessere tra città e mare',
    introduzione:
      'Tre comuni e l’Azienda USL programmano insieme i servizi per famiglie, giovani, anziani e chi è in difficoltà.',
    piano: [
      'Ravenna, Cervia e Russi scrivono un solo piano. Sette tavoli, uno per area, raccolgono proposte e verificano i risultati.',
      'D’estate il lavoro e la popolazione cambiano: il piano segue le stagioni, con orari e servizi diversi.',
    ],
    calendario: 'Le date dei tavoli e degli eventi nei tre comuni. Puoi aggiungerle al tuo calendario.',
    schede: 'Gli interventi dell’anno, area per area, con risorse e stato di attuazione.',
    recapito: 'Via Esempio 2, 48100 Ravenna',
  },
  {
    pagina: 'casalecchio',
    distretto: 'reno-lavino-samoggia',
    nome: 'Casalecchio di Reno',
    ente: 'Unione Valli del Reno, Lavino e Samoggia',
    motto: 'Welfare e comunità',
    titolo: 'Cinque comuni, un piano per stare bene',
    introduzione:
      'Il Piano di Zona delle Valli: servizi vicini alle persone, dalla riva del fiume alle borgate di collina.',
    piano: [
      'Casalecchio di Reno, Monte San Pietro, Sasso Marconi, Valsamoggia e Zola Predosa programmano insieme, attraverso l’Unione.',
      'Le scelte sono tre: lottare contro la povertà, integrare sociale e sanità, portare i servizi nelle frazioni.',
    ],
    calendario: 'Gli incontri del Tavolo Welfare sono aperti a tutti; gli altri tavoli riuniscono i loro componenti.',
    schede: 'Gli interventi dell’anno nei cinque comuni.',
    recapito: 'Via Esempio dei Mille 9, 40033 Casalecchio di Reno',
  },
];
