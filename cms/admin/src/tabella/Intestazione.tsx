import { Th, Thead, Tr, Typography } from '@strapi/design-system';

/** The head of a table, by the names of its columns. */
export function Intestazione({ colonne }: { colonne: readonly string[] }) {
  return (
    <Thead>
      <Tr>
        {colonne.map((nome) => (
          <Th key={nome}>
            <Typography variant="sigma">{nome}</Typography>
          </Th>
        ))}
      </Tr>
    </Thead>
  );
}
