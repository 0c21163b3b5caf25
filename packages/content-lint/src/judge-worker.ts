import { parentPort } from 'node:worker_threads';
import { isStadError, type StadErrorParts } from '@stad/errors';
import type { Answer } from './judge-answer.ts';
import { type Order, perform } from './lint-task.ts';

const port = parentPort;
const say = (answer: Answer): void => port?.postMessage(answer);

async function answer(order: Order): Promise<void> {
  try {
    say({ result: await perform(order) });
  } catch (error) {
    // A copy of an error between threads keeps none of its parts.
    if (isStadError(error)) say({ refusal: partsOf(error as unknown as StadErrorParts) });
    else say({ fault: error instanceof Error ? error : String(error) });
  }
}

function partsOf({ code, what, why, remedy, uri }: StadErrorParts): StadErrorParts {
  return { code, what, remedy, ...(why !== undefined && { why }), ...(uri !== undefined && { uri }) };
}

let last = Promise.resolve();
port?.on('message', (order: Order) => {
  // One after the other, so that whoever gave them knows which one it was when this thread dies.
  last = last.then(() => answer(order));
});
// The first text is dear: the rules' words and expressions are indexed. Whoever waits for this thread need not wait for that too.
await perform({ kind: 'lint', task: { content: 'Hej.', format: 'text', options: { uri: '' } } });
say({ ready: true });
