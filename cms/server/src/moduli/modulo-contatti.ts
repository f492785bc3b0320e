import { contatto } from '../../../contracts/contatti';
import { definisciModulo } from './modulo';

export const moduloContatti = definisciModulo({
  nome: 'contatti',
  tipo: 'contatto',
  sigla: 'CON',
  statoIniziale: 'ricevuto',
  conferma: 'conferma-contatto',
  schema: contatto,
  inUso: ({ moduloContatti: inUso }) => inUso === true,
  termine: ({ termineContatti }) => termineContatti,
  email: ({ email }) => email,
  righe:
    ({ nome, email, telefono, oggetto, messaggio }) =>
    () => ({ nome, email, telefono, oggetto, messaggio }),
});
