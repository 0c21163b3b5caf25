import { mkdir, writeFile } from 'node:fs/promises';
import { oneByteSource } from '@stad/build-plugins';
import { defineConfig } from 'tsdown';
import { reportSchema } from './scripts/json-schema.ts';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/baseline.ts',
    'src/kit.ts',
    'src/format/pretty.ts',
    'src/format/json.ts',
    'src/format/sarif.ts',
    'src/format/github.ts',
    'src/format/html.ts',
  ],
  format: 'esm',
  platform: 'neutral',
  dts: true,
  plugins: [oneByteSource()],
  // Names without hashes or .mjs: package.json's exports point at them.
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  deps: { neverBundle: [/^node:/] },
  hooks: {
    'build:done': async () => {
      await mkdir(new URL('dist/schema/', import.meta.url), { recursive: true });
      await writeFile(new URL('dist/schema/report.json', import.meta.url), `${JSON.stringify(reportSchema(), null, 2)}\n`);
    },
  },
});
