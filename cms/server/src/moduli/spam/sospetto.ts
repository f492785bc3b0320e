import { ErrorePubblico } from '../http/errore';

/** 403 for what a program has filled in. Does not say what gave it away. */
export const sospetto = (): ErrorePubblico =>
  new ErrorePubblico(
    403,
    'Il controllo antispam non è riuscito: attendi qualche secondo, ricarica la pagina e invia di nuovo. Se succede ancora, scrivi all’ufficio.',
  );
