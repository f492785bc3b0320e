import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../../modello/nomi';
import { permessiDi, type Permesso } from './permessi';
import { RUOLI, type Ruolo } from './ruoli';

type Salvato = Permesso & { id: number };

const stesso = (a: Permesso, b: Permesso) => a.action === b.action && a.subject === b.subject;

/** What has to change in a stored permission: fields are only added, and the limit to the own distretto always stays. */
function mancanze(voluto: Permesso, salvato: Permesso): Partial<Permesso> | undefined {
  const fields = voluto.properties.fields;
  const presenti = salvato.properties.fields ?? [];
  const nuovi = fields?.filter((campo) => !presenti.includes(campo)) ?? [];
  const condizioni = voluto.conditions.filter((condizione) => !salvato.conditions.includes(condizione));
  if (nuovi.length === 0 && condizioni.length === 0) return undefined;
  return {
    properties: { ...salvato.properties, ...(fields && { fields: [...presenti, ...nuovi] }) },
    conditions: voluto.conditions.length > 0 ? voluto.conditions : salvato.conditions,
  };
}

async function mantieni(strapi: Core.Strapi, ruolo: Ruolo): Promise<void> {
  const ruoli = strapi.service('admin::role');
  const permessi = strapi.service('admin::permission');
  const role =
    (await ruoli.findOne({ code: ruolo.codice })) ??
    (await ruoli.create({ code: ruolo.codice, name: ruolo.nome, description: ruolo.descrizione }));
  const salvati: Salvato[] = await permessi.findMany({ where: { role: { id: role.id } } });
  const voluti = permessiDi(strapi, ruolo);
  await ruoli.addPermissions(
    role.id,
    voluti.filter((voluto) => !salvati.some((salvato) => stesso(voluto, salvato))),
  );
  for (const voluto of voluti) {
    const salvato = salvati.find((altro) => stesso(voluto, altro));
    const data = salvato && mancanze(voluto, salvato);
    if (data) await strapi.db.query('admin::permission').update({ where: { id: salvato.id }, data });
  }
}

/** Strapi gives its stock Editor and Author every type without any limit: they would reach into every distretto. */
async function togliAiRuoliDiStrapi(strapi: Core.Strapi): Promise<void> {
  const permessi = strapi.service('admin::permission');
  const salvati: Salvato[] = await permessi.findMany({
    where: {
      role: { code: { $in: ['strapi-editor', 'strapi-author'] } },
      subject: { $startsWith: `plugin::${PLUGIN}.` },
    },
  });
  await permessi.deleteByIds(salvati.map(({ id }) => id));
}

/**
 * Makes the plugin's roles and gives them what they lack. Idempotent; what an installation has added to a role stays.
 */
export async function creaRuoli(strapi: Core.Strapi): Promise<void> {
  const ruoli = strapi.service('admin::role');
  await strapi.db.transaction(async () => {
    const primoAvvio = !(await ruoli.exists());
    // Plugins start before the admin, which makes its super administrator only while there is no role at all.
    await ruoli.createRolesIfNoneExist();
    if (primoAvvio) await togliAiRuoliDiStrapi(strapi);
    for (const ruolo of RUOLI) await mantieni(strapi, ruolo);
  });
}
