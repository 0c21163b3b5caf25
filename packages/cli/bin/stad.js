#!/usr/bin/env node
// Checked in, so that npm links it also before the package is built. Old syntax only, so that an old Node can say no.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const entry = new URL('../dist/index.js', import.meta.url);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Stad: this is Node ${process.versions.node}. stad needs 20.19 or later. Install a newer Node.\n`);
  process.exitCode = 2;
} else if (!existsSync(fileURLToPath(entry))) {
  process.stderr.write('Stad: @stockholm/cli is not built. Its dist folder is missing. Run "npm run build" in the repository of stad.\n');
  process.exitCode = 2;
} else {
  const { main, processIo } = await import(entry.href);
  process.exitCode = await main(process.argv.slice(2), processIo());
}
