import * as React from 'react';
import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { PLUGIN } from '../plugin';
import { EditorTesto } from './EditorTesto';
import { useTestiPosta, type Messaggio } from './useTestiPosta';

const LINGUE: Readonly<Record<string, string>> = { it: 'Italiano', en: 'Inglese' };

interface Voce {
  valore: string;
  nome: string;
}

interface PropsScelta {
  nome: string;
  valore: string;
  voci: readonly Voce[];
  scegli: (valore: string) => void;
}

function Scelta({ nome, valore, voci, scegli }: PropsScelta) {
  return (
    <Field.Root>
      <Field.Label>{nome}</Field.Label>
      <SingleSelect value={valore} onChange={(scelto: string | number) => scegli(String(scelto))}>
        {voci.map((voce) => (
          <SingleSelectOption key={voce.valore} value={voce.valore}>
            {voce.nome}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

/** What the office calls a message: its kind and its standard subject. */
const voceDi = ({ modello, gruppo, standard }: Messaggio): Voce => ({
  valore: modello,
  nome: `${gruppo} – ${standard.oggetto}`,
});

function Contenuto() {
  const { distretti, distretto, scegliDistretto, messaggi, ...opere } = useTestiPosta();
  const [modello, setModello] = React.useState<string>();
  const [lingua, setLingua] = React.useState('it');
  if (!distretti) return <Page.Loading />;

  const inLingua = messaggi?.filter((messaggio) => messaggio.lingua === lingua) ?? [];
  const scelto = inLingua.find((messaggio) => messaggio.modello === modello) ?? inLingua[0];
  return (
    <Page.Main>
      <Page.Title>Testi della posta</Page.Title>
      <Layouts.Header
        title="Testi della posta"
        subtitle="Che cosa dicono i messaggi che il programma manda. Chi è già in attesa di un messaggio legge il testo che vale quando parte."
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {distretti.length > 1 && distretto && (
            <Scelta
              nome="Distretto"
              valore={distretto}
              voci={distretti.map(({ documentId, nome }) => ({ valore: documentId, nome }))}
              scegli={scegliDistretto}
            />
          )}
          {scelto && (
            <>
              <Scelta nome="Messaggio" valore={scelto.modello} voci={inLingua.map(voceDi)} scegli={setModello} />
              <Scelta
                nome="Lingua"
                valore={lingua}
                voci={Object.entries(LINGUE).map(([valore, nome]) => ({ valore, nome }))}
                scegli={setLingua}
              />
              <EditorTesto key={`${distretto} ${scelto.modello} ${lingua}`} messaggio={scelto} {...opere} />
            </>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** The page where the Ufficio di Piano changes what the mails of its distretto say. */
export default function TestiPosta() {
  return (
    <Page.Protect permissions={[{ action: `plugin::${PLUGIN}.posta.testi`, subject: null }]}>
      <Contenuto />
    </Page.Protect>
  );
}
