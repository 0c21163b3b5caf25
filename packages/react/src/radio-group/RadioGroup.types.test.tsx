import { RadioGroup } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

const options = [{ value: 'ja', label: 'Ja' }] as const;

export function takesOptionsThatCantChange() {
  return <RadioGroup name="svar" legend="Vill du ha svar?" options={options} />;
}

export function needsAQuestion() {
  // @ts-expect-error -- a group without a legend has no name
  return <RadioGroup name="svar" options={options} />;
}

export function needsALabelForEachOption() {
  // @ts-expect-error -- an option without words can't be chosen knowingly
  return <RadioGroup name="svar" legend="Vill du ha svar?" options={[{ value: 'ja' }]} />;
}
