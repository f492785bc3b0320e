import { createHash } from 'node:crypto';
import type { Core, Struct } from '@strapi/strapi';
import { PLUGIN } from '../../modello/nomi';

interface Aspetto {
  settings: { mainField: string };
  metadatas: Record<string, { edit: { mainField?: string } }>;
}

type Modello = Struct.Schema & { config?: Aspetto };

const CHIAVE = 'aspetto';

function modelli(strapi: Core.Strapi): Modello[] {
  const tutti: Modello[] = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)];
  return tutti.filter(({ uid }) => uid.startsWith(`plugin::${PLUGIN}.`) || uid.startsWith(`${PLUGIN}.`));
}

/** Relations show what names the other entry: Strapi would take its first text, often a code or a slug. */
export function nominaRelazioni(strapi: Core.Strapi): void {
  const proprie = modelli(strapi);
  for (const { attributes, config } of proprie) {
    for (const [nome, attributo] of Object.entries(attributes)) {
      const edit = config?.metadatas[nome]?.edit;
      if (!edit || attributo.type !== 'relation' || !('target' in attributo)) continue;
      const mainField = proprie.find(({ uid }) => uid === attributo.target)?.config?.settings.mainField;
      if (mainField) edit.mainField = mainField;
    }
  }
}

/**
 * Strapi reads labels, columns and layouts from the code only when it first meets a type. When they have changed in the
 * code since the last start they are taken again, in place of what is stored.
 */
export async function riapplicaAspetto(strapi: Core.Strapi): Promise<void> {
  const proprie = modelli(strapi);
  const descritto = JSON.stringify(proprie.map(({ uid, config }) => [uid, config]));
  const impronta = createHash('sha256').update(descritto).digest('hex');
  const deposito = strapi.store({ type: 'plugin', name: PLUGIN });
  if ((await deposito.get({ key: CHIAVE })) === impronta) return;
  await strapi.db.query('strapi::core-store').deleteMany({
    where: {
      key: {
        $in: proprie.map(({ uid, modelType }) => {
          const genere = modelType === 'component' ? 'components' : 'content_types';
          return `plugin_content_manager_configuration_${genere}::${uid}`;
        }),
      },
    },
  });
  const contenuti = strapi.plugin('content-manager');
  await contenuti.service('components').syncConfigurations();
  await contenuti.service('content-types').syncConfigurations();
  await deposito.set({ key: CHIAVE, value: impronta });
}
