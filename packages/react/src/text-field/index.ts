export { TextField } from './TextField.tsx';
export type * from './TextField.tsx';
export type { FieldTexts as TextFieldTexts } from '../internal/field-texts.ts';
