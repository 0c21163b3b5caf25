import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The tests open the page that people get: dist/index.html, which turbo builds before them. They don't build it
 * themselves, since two builds at the same time take the file from each other.
 */
export default function pageIsBuilt(): void {
  const page = fileURLToPath(new URL('../dist/index.html', import.meta.url));
  if (!existsSync(page)) throw new Error('Stad: apps/granska/dist/index.html is not there. Run "npx turbo run test --filter=@stad/granska", which builds it first.');
}
