import { join } from 'node:path';
import { readRuleReadme } from '@stad/test-kit';
import { describe, expect, test } from 'vitest';
import { lintDocx } from '../src/docx.ts';
import { extractCatalogue } from '../src/extract/catalogue.ts';
import { applyEdits, judgeProject, lintText, rules, type LintResult } from '../src/index.ts';
import { canaries } from './canaries.ts';
import { docxOf } from './docx/written-docx.ts';
import { everyFormat, inJsx } from './formats.ts';
import { exampleNumber, futureNumber } from './judge.ts';

/** What each rule's page says that it flags, in the kind of text that it is about: a new rule is in the test from its first day. */
const examples = rules.flatMap(({ id, profiles }) =>
  readRuleReadme(join(import.meta.dirname, '../src/rules', id.replace('content/', ''), 'README.md')).incorrect.map(({ code, lang }) => ({ id, code: code.trim(), lang, profile: profiles?.[0] ?? 'web' })),
);
const flagged = examples.filter(({ lang }) => lang !== 'docx').map((example, index) => ({ ...example, part: index % 3 }));
/** Each kind of text that some rule is about. */
const kinds = [...new Set(examples.map(({ profile }) => profile))];

/** Sentences that make every rule speak, with the canary in the words that they mark, before and after. */
const trigger = (canary: string, shown: readonly string[]): string[] => [
  `Personen ${canary} skall få svar, och vi säkerhetsställer det.`,
  `Du skall erlägga avgift för ${canary}, t.ex. m.m.`,
  `Ring ${canary} eller 08-46500400, ${canary}.`,
  `Nämnders och bolagsstyrelser kommunikationsarbete om ${canary} och AI tjänster.`,
  `Rinkeby-Kista stadsdelsförvaltning ${canary} i Stockholm stad.`,
  ...shown.map((example) => `${canary} ${example} ${canary}`),
  `${`Verksamhetsutvecklingens kommunikationsansvar förutsätter ${canary} och kompetensförsörjning `.repeat(20)}slut.`,
];

const everyExample = flagged.map(({ code }) => code);
const documents: Record<keyof typeof everyFormat, (canary: string, shown?: readonly string[]) => string> = {
  text: (canary, shown = everyExample) => trigger(canary, shown).join('\n\n'),
  markdown: (canary, shown = everyExample) =>
    `---\ntitle: Du skall ${canary}\nstad:\n  disable:\n    content/phone-format: för ${canary}\n---\n\n# Rubrik ${canary}\n\n<!-- stad-disable-next-line content/lix -- ${canary} -->\n\n${trigger(canary, shown).join('\n\n')}\n\n\`${canary}\`\n`,
  html: (canary, shown = everyExample) =>
    `<html lang="sv"><h1>Du skall ${canary}</h1><!-- stad-disable content/phone-format -- ${canary} -->${trigger(canary, shown)
      .map((line) => `<p title="${canary}">${line}</p>`)
      .join('')}</html>`,
  json: (canary, shown = everyExample) => JSON.stringify({ [canary]: trigger(canary, shown), b: trigger(canary, shown).map((line) => `{n, plural, one {${line}} other {${canary}}}`) }),
  yaml: (canary, shown = everyExample) =>
    `# stad-disable-next-line content/lix -- ${canary}\n${JSON.stringify(canary)}:\n${trigger(canary, shown).map((line) => `  - ${JSON.stringify(line)}\n  - |2\n    ${line.replaceAll('\n', '\n    ')}\n  - '${line.replaceAll("'", "''").replace(/\s+/gu, ' ')}'\n`).join('')}`,
  jsx: (canary, shown = everyExample) =>
    `// ${canary}\nconst code = ${JSON.stringify(canary)};\nexport default <main>{/* stad-disable-next-line content/lix -- ${canary} */}\n${trigger(canary, shown).map((line) => `<p>${inJsx(line)}</p>`).join('\n')}</main>;\n`,
  tsx: (canary, shown = everyExample) =>
    `const a: unknown = <>${trigger(canary, shown).map((line) => `<img alt={${JSON.stringify(line)}} title={x ? \`${line.replace(/[`\\]|\$\{/gu, '\\$&')}\` : ${JSON.stringify(canary)}} />`).join('')}</>;`,
  mdx: (canary, shown = everyExample) =>
    `---\ntitle: Du skall ${canary}\n---\n\nexport const code = ${JSON.stringify(canary)};\n\n# Rubrik ${inJsx(canary)}\n\n{/* stad-disable-next-line content/lix -- ${canary} */}\n\n${trigger(canary, shown).map((line) => `${inJsx(line)}\n\n<Ruta title={${JSON.stringify(line)}}>**${inJsx(canary)}** skall</Ruta>`).join('\n\n')}\n\n\`${canary}\`\n`,
};

/** All that a result says. Hashes are of the source or of masked words, and numbers are offsets: their digits are no one's. */
const said = (result: LintResult): string =>
  JSON.stringify(result, (key, value: unknown) => (key === 'hash' || key === 'fingerprint' || key === 'digest' || typeof value === 'number' ? undefined : value));
/** Rules that have spoken of their own example. */
const spoken: string[] = [];

/** What is private is masked also when nobody looks for it. */
const withoutPrivacy = Object.fromEntries(['bank-account', 'name-with-diarienummer', 'personal-data-in-url', 'personnummer', 'private-contact', 'secrets'].map((name) => [`content/no-${name}`, 'off' as const]));

/**
 * Which kind of text, language of messages and examples a canary meets in a format. Every combination would take fifteen times
 * as long; a test below holds that each two of them meet, and each canary the examples of a kind of text in that kind.
 */
function encounterOf(number: number, place: number): { profile: string; lang: 'sv' | 'en'; part: number } {
  // By blocks of canaries: by single ones, each of an even number of kinds would always have the same language.
  const block = Math.floor(number / kinds.length);
  return { profile: kinds[(number + place) % kinds.length] as string, lang: (block + place) % 2 === 0 ? 'sv' : 'en', part: (number + block + 2 * place) % 3 };
}
const shownIn = ({ profile, part }: { profile: string; part: number }): string[] =>
  flagged.filter((example) => example.part === part || (example.profile !== 'web' && example.profile === profile)).map(({ code }) => code);

const numbered = canaries.map((canary, number) => ({ ...canary, number }));

test('each two of canary, format, kind of text, language and part of the examples meet', () => {
  const meetings = numbered.flatMap(({ number }) => Object.keys(everyFormat).map((format, place) => ({ canary: String(number), format, ...encounterOf(number, place) })));
  const met = (...names: ('canary' | 'format' | 'profile' | 'lang' | 'part')[]): number => new Set(meetings.map((one) => names.map((name) => one[name]).join(' '))).size;
  const sizes = { canary: canaries.length, format: Object.keys(everyFormat).length, profile: kinds.length, lang: 2, part: 3 };
  const names = Object.keys(sizes) as (keyof typeof sizes)[];
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) expect(met(one, other), `${one} and ${other}`).toBe(sizes[one] * sizes[other]);
  }
  expect(met('format', 'profile', 'lang')).toBe(sizes.format * sizes.profile * 2);
});

describe.each(Object.entries(everyFormat).map(([name, { options }], place) => ({ name, options, place })))('$name', ({ name, options, place }) => {
  test('has a text of its own', () => {
    expect(documents).toHaveProperty(name);
  });

  test.each(numbered)('$text never leaves, and a fix leaves it where it stands', ({ text, secret, number }) => {
    const { profile, lang, part } = encounterOf(number, place);
    const source = documents[name]?.(text, shownIn({ profile, part })) ?? '';
    const bare = secret.replace(/[^\p{L}\p{N}]/gu, '');
    const forms = [secret, bare, bare.slice(0, 12), bare.slice(-4)];
    for (const one of [{ profile }, { rules: withoutPrivacy }]) {
      const result = lintText(source, { ...options, lang, ...one });
      const words = said(result);
      for (const form of forms) expect(words).not.toContain(form);
      const fixed = applyEdits(source, result.findings.flatMap(({ edits }) => edits ?? []));
      expect(fixed.split(secret)).toHaveLength(source.split(secret).length);
    }
  });
});

test.each(examples)('$id says nothing of the number beside its example', ({ id, code, lang, profile }) => {
  const rest = code.startsWith('---') ? code : `${futureNumber}\n\n${code}`;
  const result =
    lang === 'docx'
      ? lintDocx(docxOf(code.replaceAll(/^\p{L}+: /gmu, `$&${futureNumber} `)), { uri: 'a', profile })
      : lang === 'json'
        ? lintText(catalogueOf(JSON.parse(code) as Record<string, object>), { uri: 'sv.json', format: extractCatalogue, profile })
        : lintText(`${rest}\n\n${futureNumber}\n`, { uri: 'a', format: lang as 'text', profile });
  expect(said(result)).not.toContain('1231');
  // In both languages of a catalogue, as if it were two texts.
  const across = judgeProject(result.facts);
  expect(JSON.stringify(across)).not.toContain('1231');
  spoken.push(...[...result.findings, ...across].filter(({ rule }) => rule === id).map(({ rule }) => rule));
});

/** The number as a message and as a key, beside an example: in each language, where it has several. */
function catalogueOf(example: Record<string, object>): string {
  const beside = { number: futureNumber, [futureNumber]: 'Hej.' };
  const isOfLanguages = 'sv' in example;
  return JSON.stringify(isOfLanguages ? Object.fromEntries(Object.entries(example).map(([lang, messages]) => [lang, { ...beside, ...messages }])) : { ...beside, example });
}

test('all rules speak in the canary texts, so that the test means something', () => {
  const together = Object.entries(everyFormat).flatMap(([name, { options }]) => kinds.flatMap((profile) => lintText(documents[name]?.(futureNumber) ?? '', { ...options, profile }).findings.map(({ rule }) => rule)));
  const all = new Set([...spoken, ...together]);
  expect(rules.map(({ id }) => id).filter((id) => !all.has(id))).toEqual([]);
});

test('fingerprints do not depend on the private digits', () => {
  const prints = [exampleNumber, '811228-9875'].map((number) => lintText(`Du ${number} skall vänta.`, { uri: 'a', format: 'text' }).findings.find(({ rule }) => rule === 'content/bureaucratic-words')?.fingerprint);
  expect(prints[0]).toBe(prints[1]);
});
