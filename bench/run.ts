// `npm run bench`: runs every file of this folder that measures something, and main.ts of each folder in it, one after the other,
// so that they don't disturb each other.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const files = readdirSync(import.meta.dirname)
  .map((name) => (existsSync(join(import.meta.dirname, name, 'main.ts')) ? `${name}/main.ts` : name))
  .filter((name) => name.endsWith('.ts') && name !== 'run.ts')
  .sort();
const failed = files.filter((name) => {
  console.log(`\n# ${name}`);
  return spawnSync(process.execPath, [join(import.meta.dirname, name)], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.error(`\nStad: ${failed.join(', ')} could not be measured. Its message is above; "npx turbo run build" may be what is missing.`);
  process.exitCode = 1;
}
