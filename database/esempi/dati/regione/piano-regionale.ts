/** Facts: Assemblea legislativa 120/2017; still in force while no new plan is adopted, hence the extension. */
export const pianoRegionale = {
  titolo: 'Piano sociale e sanitario regionale 2017-2019',
  slug: 'emilia-romagna-2017-2019',
  regione: 'Emilia-Romagna',
  atto: 'Delibera Assemblea legislativa Emilia-Romagna 120/2017',
  inizio: '2017-07-12',
  fine: '2019-12-31',
  prorogatoFino: '2027-12-31',
  descrizione: [
    'Fissa gli obiettivi comuni a tutti i distretti della regione e li traduce in schede attuative, una per ogni tipo di intervento. Ogni piano di zona dice come le realizza nel proprio territorio.',
    'Finché la Regione non ne approva uno nuovo resta il riferimento per i programmi annuali.',
  ],
};

/** Titles and summaries in our own words, in the order of the sheets of DGR 1423/2017: sample content. */
export const schedeRegionali: [titolo: string, breve: string][] = [
  [
    'Case della salute e medicina d’iniziativa',
    'Un luogo vicino a casa per le cure di base, dove chi ha una malattia cronica viene cercato e seguito.',
  ],
  [
    'Riordino dell’assistenza ospedaliera',
    'Ospedali organizzati per bisogni di cura e collegati con i servizi del territorio.',
  ],
  [
    'Cure intermedie e ospedali di comunità',
    'Un posto di passaggio tra ospedale e casa per chi non è ancora pronto a tornare.',
  ],
  [
    'Budget di salute',
    'Un progetto di vita costruito con la persona, che mette insieme risorse sanitarie, sociali e della comunità.',
  ],
  ['Sostegno a chi si prende cura', 'Riconoscere e alleggerire il lavoro di chi assiste un familiare.'],
  [
    'Progetto di vita e dopo di noi',
    'Pensare per tempo alla vita adulta delle persone con disabilità, anche senza i genitori.',
  ],
  ['Servizi per le persone con disturbi dello spettro autistico', 'Percorsi continui dall’infanzia all’età adulta.'],
  ['Salute delle persone in carcere', 'Cure e reinserimento per chi è in esecuzione penale.'],
  ['Medicina di genere', 'Prevenzione e cure che tengono conto delle differenze tra donne e uomini.'],
  [
    'Contrasto all’esclusione delle persone in povertà estrema',
    'Casa, salute e accompagnamento per chi vive in strada o rischia di finirci.',
  ],
  [
    'Salute e integrazione delle persone migranti',
    'Accesso ai servizi, mediazione e percorsi per chi chiede protezione.',
  ],
  ['Equità in tutte le politiche', 'Strumenti per accorgersi di chi resta fuori e correggere le scelte.'],
  ['Partecipazione civica e collaborazione', 'Decidere e realizzare insieme ai cittadini e alle associazioni.'],
  ['Empowerment di comunità', 'Le comunità riconoscono i propri problemi e si organizzano per affrontarli.'],
  ['Sostegno alla genitorialità', 'Vicinanza e aiuto a madri e padri nei momenti di passaggio.'],
  ['Percorso nascita e primi mille giorni', 'Dalla gravidanza ai due anni, insieme ai consultori e ai pediatri.'],
  ['Adolescenza: prevenzione e promozione del benessere', 'Un progetto unico tra scuola, salute e tempo libero.'],
  ['Contrasto al gioco d’azzardo patologico', 'Informazione, ascolto e cura per chi gioca e per i familiari.'],
  ['Prevenzione e stili di vita', 'Muoversi, mangiare bene, non fumare: scelte sane rese facili.'],
  ['Invecchiamento attivo', 'Restare in salute, in movimento e in relazione dopo i sessantacinque anni.'],
  ['Domiciliarità e non autosufficienza', 'Restare a casa propria con il sostegno giusto.'],
  [
    'Qualità delle strutture residenziali',
    'Ambienti, personale e relazioni nelle case per anziani e persone con disabilità.',
  ],
  ['Demenze: diagnosi, cura e comunità amiche', 'Accompagnare la persona e chi le vive accanto.'],
  ['Cure palliative', 'Dignità e sollievo nelle malattie inguaribili, a casa o in hospice.'],
  ['Contrasto alla violenza di genere', 'Ascolto, protezione e autonomia per le donne che subiscono violenza.'],
  ['Tutela di bambini e ragazzi', 'Accoglienza, affido e protezione in una rete che lavora insieme.'],
  ['Promozione della salute mentale', 'Cura vicino ai luoghi di vita, con lavoro e abitare.'],
  ['Dipendenze: prossimità e riduzione del danno', 'Servizi che incontrano le persone dove sono.'],
  ['Percorsi per l’abitare', 'Alloggi di transizione, convivenze e mediazione sociale.'],
  ['Inclusione attiva e lavoro', 'Aiuto al reddito legato a un percorso verso il lavoro (L.R. 14/2015).'],
  ['Accesso e sportello sociale', 'Una porta unica, riconoscibile, che ascolta e orienta.'],
  [
    'Integrazione tra sociale e sanitario',
    'Valutazioni e progetti comuni tra assistenti sociali e operatori della salute.',
  ],
  ['Sistemi informativi e telemedicina', 'Dati che si parlano e visite a distanza quando aiutano davvero.'],
  ['Qualificazione del lavoro di cura', 'Formazione e regolarità per le assistenti familiari.'],
  ['Vaccinazioni e malattie infettive', 'Copertura, informazione e accesso facile.'],
  ['Sicurezza nei luoghi di vita e di lavoro', 'Prevenire incidenti in casa, in strada e al lavoro.'],
  ['Servizio civile e volontariato giovanile', 'Esperienze utili agli altri e a chi le fa.'],
  ['Lotta allo spreco e recupero solidale', 'Cibo e beni recuperati che diventano aiuto e relazioni.'],
  ['Il distretto: ufficio di piano e governo locale', 'Chi programma, con quali dati e con quali regole.'],
];
