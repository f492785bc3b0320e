import type { Core } from '@strapi/strapi';
import { proposta } from '../../../contracts/proposte';
import { definisciModulo } from '../moduli/modulo';
import { cercaRiferimenti } from '../moduli/riferimenti';

const SENZA_PROPOSTA =
  'Il nome può comparire solo con la proposta: spunta anche la casella che ne permette la pubblicazione.';

/** The form for a need or an idea. */
export const createModuloProposte = ({ strapi }: { strapi: Core.Strapi }) =>
  definisciModulo({
    nome: 'proposte',
    tipo: 'proposta',
    sigla: 'PRO',
    statoIniziale: 'ricevuta',
    conferma: 'conferma-proposta',
    schema: proposta,
    inUso: ({ moduloProposte }) => moduloProposte === true,
    termine: ({ termineProposte }) => termineProposte,
    email: ({ email }) => email,
    controlla: ({ consensoNome, consensoPubblicazione }) =>
      consensoNome && !consensoPubblicazione ? [{ path: ['consensoNome'], message: SENZA_PROPOSTA }] : [],
    righe:
      ({ tipo, titolo, testo, nome, email, consensoPubblicazione, consensoNome, ...invio }) =>
      async (distretto) => {
        const riferimenti = cercaRiferimenti(strapi, distretto);
        const organo = await riferimenti.uno('organo', 'organo', invio.organo);
        const area = await riferimenti.uno('area', 'area', invio.area);
        const territorio = await riferimenti.uno('territorio', 'territorio', invio.territorio);
        const avviso = await riferimenti.avviso(invio.avviso);
        riferimenti.esigi();
        return {
          tipo,
          titolo,
          testo,
          nome,
          email,
          consensoPubblicazione,
          consensoNome,
          organo,
          area,
          territorio,
          avviso,
        };
      },
  });
