export { RadioGroup } from './RadioGroup.tsx';
export type * from './RadioGroup.tsx';
export type { FieldTexts as RadioGroupTexts } from '../internal/field-texts.ts';
