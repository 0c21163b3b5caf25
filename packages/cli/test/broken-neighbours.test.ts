import { Chance, mutate, mutateBytes } from '@stad/test-kit';
import { expect, onTestFinished, test, vi } from 'vitest';
import { letter, run } from './letter.ts';
import { config, faulty, places, TempProject } from './temp-project.ts';

/** No text is known that breaks the engine; if there is one, it must not take the others with it. It looks for a byte order mark first. */
function breakEngineOn(words: string): void {
  const { startsWith } = String.prototype;
  const breaking = function (this: string, search: string, at?: number): boolean {
    if (search === '\uFEFF' && this.includes(words)) throw new TypeError('Cannot read "811228-9874"');
    return startsWith.call(this, search, at);
  };
  Object.defineProperty(String.prototype, 'startsWith', { value: breaking, configurable: true, writable: true });
  onTestFinished(() => void Object.defineProperty(String.prototype, 'startsWith', { value: startsWith, configurable: true, writable: true }));
}

/** One sound file of each format, each with a finding. */
const sound: Record<string, string | Uint8Array> = {
  'bra.txt': faulty,
  'bra.md': `---\ntitle: Om oss\n---\n\n# Om oss\n\n${faulty}\n<!-- stad-disable-next-line content/confused-words -- citat -->\n${faulty}`,
  'bra.html': `<!doctype html>\n<html lang="sv"><h1>Om oss</h1><p title="Om oss">${faulty}</p></html>\n`,
  'bra.mdx': `import { a } from './a.js'\n\n# Om oss\n\n<Ruta title="Om oss">${faulty.trim()}</Ruta>\n`,
  'bra.jsx': `export const A = () => <p title="Om oss">${faulty.trim()}</p>;\n`,
  'bra.tsx': `export const a: unknown = <img alt="${faulty.trim()}" />;\n`,
  'locales/sv/bra.json': `${JSON.stringify({ a: { b: faulty, c: '{n, plural, one {# dag} other {# dagar}}' } }, null, 2)}\n`,
  'locales/sv/bra.yaml': `# Texter\nsv: &sv\n  a: ${faulty}  b: [*sv, "${faulty.trim()}"]\n`,
  'bra.docx': letter(run('Om oss'), run('Vi ska säker') + run('hetsställa svaret.')),
};

test('what is found in sound files is all there beside broken ones', async () => {
  const project = new TempProject({ 'stad.config.json': config(), ...sound });
  const alone = await project.check(['--only', 'content']);
  expect([alone.code, alone.report.errors]).toEqual([0, []]);
  expect(new Set(alone.report.findings.map(({ file }) => file))).toEqual(new Set(Object.keys(sound)));

  const chance = new Chance(20261126);
  for (const [path, content] of Object.entries(sound)) {
    // Before and after the sound ones, in the order in which files are judged.
    for (const name of ['a', 'b', 'c', 'x', 'y', 'z']) {
      let broken = content;
      for (let times = 1 + chance.upTo(5); times > 0; times -= 1) broken = typeof broken === 'string' ? mutate(broken, chance) : mutateBytes(broken, chance);
      project.write(path.replace('bra', name), broken);
    }
  }
  const { code, report, stderr } = await project.check(['--only', 'content']);
  expect(code).toBe(2);
  expect(report.findings.filter(({ file = '' }) => file in sound)).toEqual(alone.report.findings);
  expect(report.documents.filter(({ uri }) => uri in sound)).toEqual(alone.report.documents);
  expect(report.errors.filter(({ code: found }) => !/^(?:FILE_UNPARSABLE|DOCX_[A-Z]+)$/u.test(found))).toEqual([]);
  expect(stderr.trimEnd().split('\n')).toHaveLength(report.errors.length);
  // Each file is judged, or is told to be broken.
  expect(report.documents.length + report.errors.length).toBe(7 * Object.keys(sound).length);
  expect(report.documents.length).toBeGreaterThan(2 * Object.keys(sound).length);
});

test('a text that breaks the engine is a problem of its own', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': faulty, 'krasch.md': `Krasch! ${faulty}`, 'z.md': faulty });
  breakEngineOn('Krasch!');
  const { code, report, stderr } = await project.check();
  expect(code).toBe(2);
  expect(places(report)).toEqual(['a.md:1 content/confused-words', 'z.md:1 content/confused-words']);
  expect(report.errors).toEqual([
    {
      code: 'UNEXPECTED',
      uri: 'krasch.md',
      message: 'stad gick sönder på krasch.md, som inte är granskad. Cannot read "••••••-••••".',
      remedy: 'Undanta filen så länge. Kör igen med STAD_DEBUG=1 och rapportera det som skrivs ut.',
    },
  ]);
  expect(report.summary.failedFiles).toBe(1);
  expect(stderr).toMatch(/^Stad: stad gick sönder på krasch\.md[^\n]+\n$/u);

  vi.stubEnv('STAD_DEBUG', '1');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect((await project.check()).stderr).toMatch(/^TypeError: [^\n]+\n {4}at /u);
});
