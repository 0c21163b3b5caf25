import { createRef } from 'react';
import { Tabs } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

const items = [{ value: 'kommande', label: 'Kommande', content: 'Tisdag 5 maj' }] as const;

export function takesNativePropsAndAListThatNobodyMayChange() {
  return <Tabs label="Möten" items={items} id="moten" lang="fi" ref={createRef<HTMLDivElement>()} onValueChange={(value: string) => value.trim()} />;
}

export function needsALabel() {
  // @ts-expect-error -- without it nobody hears what the tabs are for
  return <Tabs items={items} />;
}

export function needsAPanelForEachTab() {
  // @ts-expect-error -- a tab without a panel shows nothing
  return <Tabs label="Möten" items={[{ value: 'kommande', label: 'Kommande' }]} />;
}

export function refusesChildren() {
  return (
    // @ts-expect-error -- the tabs are data: the same on the server and in the browser
    <Tabs label="Möten" items={items}>
      Tisdag 5 maj
    </Tabs>
  );
}
