import { build } from 'vite';
import { expect, test } from 'vitest';
import { startReporter } from './index.ts';

async function bundleOf(mode: 'production' | 'development'): Promise<{ entry: string; chunks: number }> {
  const result = await build({
    logLevel: 'silent',
    configFile: false,
    mode,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    build: { write: false, minify: false, lib: { entry: `${import.meta.dirname}/index.ts`, formats: ['es'] }, rolldownOptions: { external: [/^axe-core/u, '@axe-core/react'] } },
  });
  const output = (Array.isArray(result) ? result[0]! : result) as { output: { type: string; code?: string }[] };
  return { entry: output.output[0]?.code ?? '', chunks: output.output.length };
}

test('fetches axe in development', async () => {
  expect((await bundleOf('development')).entry).toMatch(/import\(['"]axe-core['"]\)/u);
}, 60_000);

test('has no observer left in production, where it does nothing', async () => {
  const { entry } = await bundleOf('production');
  expect(entry).not.toContain('new MutationObserver');
  expect(entry).not.toContain('import(');
}, 60_000);

test('does nothing on a server', async () => {
  const reporter = startReporter();
  await reporter.settled();
  expect(reporter.faults()).toEqual([]);
  reporter.stop();
});
