import type { StadErrorParts } from '@stad/errors';
import type { Work } from './lint-task.ts';

/** What another thread says: that it has loaded, then one answer to each order, in their order. */
export type Answer = { ready: true } | { result: Work[keyof Work]['result'] } | { refusal: StadErrorParts } | { fault: unknown };
