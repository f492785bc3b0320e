import { Table, Tbody } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { PLUGIN } from '../plugin';
import { Intestazione } from '../tabella/Intestazione';
import { RigaUtente } from './RigaUtente';
import { useAssegnazioni } from './useAssegnazioni';

const COLONNE = ['Utente', 'Ruoli', 'Distretti', 'Salva'];

function Contenuto() {
  const { elenco, salva } = useAssegnazioni();
  if (!elenco) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>Assegnazioni</Page.Title>
      <Layouts.Header
        title="Assegnazioni"
        subtitle="Per quali distretti lavora ogni utente. Chi non ne ha nessuno non vede e non scrive niente."
      />
      <Layouts.Content>
        <Table colCount={COLONNE.length} rowCount={elenco.utenti.length + 1}>
          <Intestazione colonne={COLONNE} />
          <Tbody>
            {elenco.utenti.map((utente) => (
              <RigaUtente key={utente.id} utente={utente} distretti={elenco.distretti} salva={salva} />
            ))}
          </Tbody>
        </Table>
      </Layouts.Content>
    </Page.Main>
  );
}

/** The page where Amministrazione says who works for which distretto. */
export default function Assegnazioni() {
  return (
    <Page.Protect permissions={[{ action: `plugin::${PLUGIN}.assegnazioni.gestisci`, subject: null }]}>
      <Contenuto />
    </Page.Protect>
  );
}
