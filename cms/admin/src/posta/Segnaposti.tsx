import { Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Intestazione } from '../tabella/Intestazione';
import type { Segnaposto } from './useTestiPosta';

const COLONNE = ['Segnaposto', 'Diventa, per esempio', 'Nel testo', 'Nell’oggetto'];

/** What may be written in braces, and where it must or may stand. */
export function Segnaposti({ segnaposti }: { segnaposti: readonly Segnaposto[] }) {
  return (
    <Table colCount={COLONNE.length} rowCount={segnaposti.length + 1} aria-label="Segnaposti">
      <Intestazione colonne={COLONNE} />
      <Tbody>
        {segnaposti.map(({ nome, esempio, necessario, oggetto }) => (
          <Tr key={nome}>
            {[`{${nome}}`, esempio, necessario ? 'obbligatorio' : 'facoltativo', oggetto ? 'facoltativo' : 'no'].map(
              (cella, colonna) => (
                <Td key={COLONNE[colonna]}>
                  <Typography>{cella}</Typography>
                </Td>
              ),
            )}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
