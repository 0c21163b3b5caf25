export { DateTime } from './DateTime.tsx';
export { formatDateTime } from './format-date-time.ts';
export type * from './DateTime.tsx';
export type { DateTimeFormat } from './format-date-time.ts';
