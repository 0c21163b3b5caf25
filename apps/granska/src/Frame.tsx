import type { ReactElement } from 'react';
import { SiteFooter } from '@stockholm/react/site-footer';
import { SiteHeader } from '@stockholm/react/site-header';
import { Text } from '@stockholm/react/text';

/** Who made the tool. */
export function GranskaHeader(): ReactElement {
  return <SiteHeader sender={{ relation: 'city' }} service="Granska" homeHref="#innehall" texts={{ home: 'till textrutan' }} />;
}

/** What the reader may want to know before trusting the tool with a text. */
export function GranskaFooter(): ReactElement {
  return (
    <SiteFooter
      sender={{ relation: 'city' }}
      about="Granska hjälper dig att skriva vårdat, enkelt och begripligt, som språklagen kräver."
      columns={[
        {
          title: 'Din text',
          content: (
            <Text size="ui">
              Allt sker i din webbläsare. Sidan kan inte skicka något: webbläsaren har fått besked att stoppa all trafik från den. När du stänger
              sidan är texten borta.
            </Text>
          ),
        },
        {
          title: 'Måste, bör eller tips',
          content: (
            <Text size="ui">
              Det som måste rättas är säkert fel. Det som bör ändras är nästan alltid fel. Ett tips är något att fundera på: du känner din läsare bäst.
            </Text>
          ),
        },
        {
          title: 'Samma regler överallt',
          content: <Text size="ui">Reglerna är de som kontrollerar texter på stadens webbplatser. Ingen AI läser din text.</Text>,
        },
      ]}
    />
  );
}
