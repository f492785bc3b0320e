import type { Page } from 'playwright-core';

/** What of a node a screen reader says, beside its name. */
const STATI = [
  'level',
  'checked',
  'pressed',
  'expanded',
  'selected',
  'current',
  'invalid',
  'required',
  'readonly',
  'disabled',
  'live',
];
/** What only holds other things, or repeats the name of what it is in. */
const SENZA_VOCE = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'ListMarker',
  'LineBreak',
  'LabelText',
  'MenuListPopup',
]);

interface Nodo {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  value?: { value: string | number };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

const righe = (
  nodi: Map<string, Nodo>,
  { ignored, role, name, description, value, properties, childIds }: Nodo,
  rientro = '',
): string[] => {
  const ruolo = role?.value ?? '';
  const muto = ignored || SENZA_VOCE.has(ruolo);
  const nome = name?.value.replace(/\s+/g, ' ').trim() ?? '';
  const stati = (properties ?? [])
    .filter((stato) => STATI.includes(stato.name) && !['false', false].includes(stato.value.value as string))
    .map((stato) => `${stato.name}=${String(stato.value.value)}`);
  const figli = (childIds ?? []).flatMap((id) => nodi.get(id) ?? []);
  const sotto = figli.flatMap((figlio) => righe(nodi, figlio, muto ? rientro : `${rientro}  `));
  if (muto) return sotto;
  const detto = [
    ruolo,
    nome && JSON.stringify(nome),
    ...stati,
    value?.value !== undefined && value.value !== '' && `value=${JSON.stringify(value.value)}`,
    description?.value && `description=${JSON.stringify(description.value)}`,
  ];
  // A text that is in the name of what holds it was said already.
  const nuovo = sotto.filter((riga) => !nome.includes(/^\s*StaticText "(.*)"$/.exec(riga)?.[1] ?? '\n'));
  return [rientro + detto.filter(Boolean).join(' '), ...nuovo];
};

/** What Chromium tells a screen reader of a page, one node a line: role, name, states, value, description. */
export async function albero(page: Page): Promise<string> {
  const sessione = await page.context().newCDPSession(page);
  const { nodes } = (await sessione.send('Accessibility.getFullAXTree')) as { nodes: Nodo[] };
  const nodi = new Map(nodes.map((nodo) => [nodo.nodeId, nodo]));
  const principale = nodes.find(({ role }) => role?.value === 'main');
  return principale ? righe(nodi, principale).join('\n') : '';
}
