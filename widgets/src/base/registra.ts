/** Defines an element unless the page has it already: two copies of a script must not break each other. */
export function registra(tag: `pdz-${string}`, classe: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, classe);
}
