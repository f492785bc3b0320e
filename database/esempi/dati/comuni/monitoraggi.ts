interface FrasiMonitoraggio {
  risultati: string;
  difficolta: string;
}

/** What the referenti of sample schede report half-way through the year. */
export const frasiMonitoraggio: FrasiMonitoraggio[] = [
  {
    risultati:
      'Le attività sono partite nei tempi previsti e il numero di persone seguite supera quello dell’anno scorso.',
    difficolta: 'Le liste d’attesa si allungano nei mesi estivi, quando il personale è ridotto.',
  },
  {
    risultati: 'Completata la formazione comune degli operatori; il lavoro in équipe mista è diventato la regola.',
    difficolta: 'I due sistemi informativi non si parlano ancora: alcuni dati vanno scritti due volte.',
  },
  {
    risultati: 'Aperto un secondo punto di accesso e allungato l’orario in due pomeriggi alla settimana.',
    difficolta: 'Serve far conoscere meglio il servizio a chi non frequenta già gli sportelli.',
  },
  {
    risultati: 'Firmati gli accordi con le associazioni coinvolte; le prime famiglie sono state accompagnate.',
    difficolta: 'Trovare volontari disponibili nei giorni feriali resta faticoso.',
  },
  {
    risultati: 'Tre quarti delle risorse sono impegnati e i progetti individuali vengono rivisti ogni sei mesi.',
    difficolta: 'I costi dell’energia pesano sulla gestione delle sedi.',
  },
  {
    risultati: 'Il questionario di gradimento ha raccolto più risposte del previsto e giudizi in gran parte buoni.',
    difficolta: 'Pochi i questionari compilati da persone straniere: la prossima volta sarà tradotto.',
  },
];
