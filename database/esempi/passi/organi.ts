import { paragrafi } from '../blocchi';
import type { Contesto } from '../contesto';
import { inSlug } from '../identita';
import type { OrganoEsempio } from '../tipi';

const IN_CARICA_DAL = '2024-09-02';

const ruolo = ({ tipo }: OrganoEsempio, posto: number) => {
  if (posto > 0) return 'componente';
  return tipo === 'comitato_distretto' ? 'presidente' : 'coordinatore';
};

/** The bodies of a distretto and the offices that sit in them: no person is named in sample data. */
export async function scriviOrgani({ esempio, id, crea }: Contesto): Promise<void> {
  for (const [ordine, organo] of esempio.organi.entries()) {
    const { chiave, descrizione, padre, territorio, uffici, ...resto } = organo;
    await crea('organo', chiave, {
      ...resto,
      slug: chiave,
      ordine,
      descrizione: paragrafi(...descrizione),
      pubblico: true,
      ...(padre && { padre: id('organo', padre) }),
      ...(territorio && { territorio: id('territorio', inSlug(territorio)) }),
    });
    for (const [posto, ufficio] of uffici.entries()) {
      await crea('componente', `${chiave}/${posto}`, {
        nominativo: `Referente – ${ufficio}`,
        ruolo: ruolo(organo, posto),
        organo: id('organo', chiave),
        ufficio,
        email: `${inSlug(ufficio).slice(0, 40)}@example.org`,
        dal: IN_CARICA_DAL,
        pubblico: false,
      });
    }
  }
}
