// The block in the editor. As WordPress runs it: no build step.
(({ blocks, blockEditor, components, element }, { comuni, elementi }) => {
  const { createElement: crea, Fragment } = element;
  const { SelectControl, TextControl, PanelBody, Placeholder } = components;

  /** One attribute: a choice where its values are known, else a text. */
  const controllo = (nome, regola, valore, cambia) =>
    Array.isArray(regola)
      ? crea(SelectControl, {
          key: nome,
          label: nome,
          value: valore,
          options: [{ label: 'come di solito', value: '' }, ...regola.map((voce) => ({ label: voce, value: voce }))],
          onChange: cambia,
        })
      : crea(TextControl, { key: nome, label: nome, value: valore, onChange: cambia });

  blocks.registerBlockType('piano-di-zona/elemento', {
    edit({ attributes, setAttributes }) {
      const { elemento, distretto, attributi } = attributes;
      const descritto = elementi[elemento];
      const scritti = Object.entries(attributi)
        .filter(([, valore]) => valore)
        .map(([nome, valore]) => `${nome}: ${valore}`);
      return crea(
        Fragment,
        null,
        crea(
          blockEditor.InspectorControls,
          null,
          crea(
            PanelBody,
            { title: 'Che cosa si mostra' },
            crea(SelectControl, {
              label: 'Componente',
              value: elemento,
              options: Object.entries(elementi).map(([value, { titolo }]) => ({ label: titolo, value })),
              // What one element was told is nothing to another.
              onChange: (nuovo) => setAttributes({ elemento: nuovo, attributi: {} }),
            }),
            crea(TextControl, {
              label: 'Distretto',
              help: 'Se è vuoto, quello delle impostazioni.',
              value: distretto,
              onChange: (nuovo) => setAttributes({ distretto: nuovo }),
            }),
            Object.entries({ ...(descritto ? descritto.attributi : {}), ...comuni }).map(([nome, regola]) =>
              controllo(nome, regola, attributi[nome] || '', (nuovo) =>
                setAttributes({ attributi: { ...attributi, [nome]: nuovo } }),
              ),
            ),
          ),
        ),
        crea(
          'div',
          blockEditor.useBlockProps(),
          crea(Placeholder, {
            icon: 'groups',
            label: `Piano di Zona: ${descritto ? descritto.titolo : elemento}`,
            instructions: [distretto && `distretto: ${distretto}`, ...scritti].filter(Boolean).join(' · '),
          }),
        ),
      );
    },
    save: () => null,
  });
})(window.wp, window.pianoDiZona);
