import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the page that the tests open. They judge what people get, so it is made anew each time. */
export default async function buildPage(): Promise<void> {
  // Vitest sets NODE_ENV to "test", which would put React's development build into the page.
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ root: fileURLToPath(new URL('..', import.meta.url)), logLevel: 'warn' });
  } finally {
    process.env['NODE_ENV'] = before;
  }
}
