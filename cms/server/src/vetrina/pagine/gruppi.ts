/** Entries by a key of theirs, in the order in which the keys are met. */
export function raggruppa<T>(voci: readonly T[], chiave: (voce: T) => string): [string, T[]][] {
  const gruppi = new Map<string, T[]>();
  for (const voce of voci) {
    const nome = chiave(voce);
    const gruppo = gruppi.get(nome);
    if (gruppo) gruppo.push(voce);
    else gruppi.set(nome, [voce]);
  }
  return [...gruppi];
}
