import type { Rimando } from '../../../../contracts/base';
import type { Modello } from '../lettura/modello';
import { distretto } from '../voci/distretto';
import type { Cosa } from './incastonato';

/** The office that answers for the plan. */
export function ente(modello: Modello): Cosa {
  const { nome, url, capofila, contatti } = distretto(modello);
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${url}#ufficio`,
    name: `${contatti.ufficio ?? 'Ufficio di Piano'} – ${nome}`,
    url,
    email: contatti.email,
    telephone: contatti.telefono,
    address: contatti.indirizzo,
    parentOrganization: capofila && { '@type': 'GovernmentOrganization', name: capofila },
  };
}

/** The places that something is for: all of the distretto's comuni when none is named. */
export const luoghi = (modello: Modello, territori: readonly Rimando[]): Cosa[] => {
  const nomi =
    territori.length > 0
      ? territori.map(({ nome }) => nome)
      : modello.territori.filter(({ tipo }) => tipo === 'comune').map(({ nome }) => nome);
  return nomi.map((name) => ({ '@type': 'AdministrativeArea', name }));
};
