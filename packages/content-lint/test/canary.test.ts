import { join } from 'node:path';
import { readRuleReadme } from '@stad/test-kit';
import { describe, expect, test } from 'vitest';
import { applyEdits, lintText, rules } from '../src/index.ts';
import { exampleNumber, futureCoordinationNumber, futureNumber } from './judge.ts';

/** One canary of each kind that the engine knows, in each form. */
const canaries = [
  exampleNumber,
  exampleNumber.replace('-', '+'),
  `19${exampleNumber}`,
  futureNumber,
  futureNumber.replace('-', ''),
  futureCoordinationNumber,
  // A wrong check digit may be a slip in a real number.
  '811228-9875',
  // Begins like a telephone number.
  '010203-1234',
  '080203-1234',
];

/** What each rule's page says that it flags: a new rule is in the test from its first day. */
const flagged = rules.flatMap(({ id }) => readRuleReadme(join(import.meta.dirname, '../src/rules', id.replace('content/', ''), 'README.md')).incorrect.map(({ code }) => code.trim()));

/** Sentences that make every rule speak, with the canary in the words that they mark, before and after. */
const trigger = (canary: string): string[] => [
  `Personen ${canary} skall få svar, och vi säkerhetsställer det.`,
  `Du skall erlägga avgift för ${canary}, t.ex. m.m.`,
  `Ring ${canary} eller 08-46500400, ${canary}.`,
  `Nämnders och bolagsstyrelser kommunikationsarbete om ${canary} och AI tjänster.`,
  `Rinkeby-Kista stadsdelsförvaltning ${canary} i Stockholm stad.`,
  ...flagged.map((example) => `${canary} ${example} ${canary}`),
  `${`Verksamhetsutvecklingens kommunikationsansvar förutsätter ${canary} och kompetensförsörjning `.repeat(20)}slut.`,
];

const documents: Record<'text' | 'markdown' | 'html', (canary: string) => string> = {
  text: (canary) => trigger(canary).join('\n\n'),
  markdown: (canary) =>
    `---\ntitle: Du skall ${canary}\nstad:\n  disable:\n    content/phone-format: för ${canary}\n---\n\n# Rubrik ${canary}\n\n<!-- stad-disable-next-line content/lix -- ${canary} -->\n\n${trigger(canary).join('\n\n')}\n\n\`${canary}\`\n`,
  html: (canary) =>
    `<html lang="sv"><h1>Du skall ${canary}</h1><!-- stad-disable content/phone-format -- ${canary} -->${trigger(canary)
      .map((line) => `<p title="${canary}">${line}</p>`)
      .join('')}</html>`,
};

describe.each(['text', 'markdown', 'html'] as const)('%s', (format) => {
  test.each(canaries)('%s never leaves', (canary) => {
    const source = documents[format](canary);
    const forms = [canary, canary.replace(/\D/gu, ''), canary.slice(-4)];
    for (const lang of ['sv', 'en'] as const) {
      const settings = [{}, { 'content/no-personnummer': 'off' as const }, ...rules.map(({ id }) => Object.fromEntries(rules.filter((rule) => rule.id !== id).map((rule) => [rule.id, 'off' as const])))];
      for (const rule of settings) {
        const result = lintText(source, { uri: 'a', format, lang, rules: rule });
        // Hashes are of the source or of masked words; their digits are no one's.
        const said = JSON.stringify({ ...result, document: { ...result.document, hash: '' }, findings: result.findings.map((finding) => ({ ...finding, fingerprint: '' })) });
        for (const form of forms) expect(said).not.toContain(form);
      }
    }
  });

  test.each(canaries)('a fix leaves %s where it stands', (canary) => {
    const source = documents[format](canary);
    const { findings } = lintText(source, { uri: 'a', format });
    const fixed = applyEdits(source, findings.flatMap(({ edits }) => edits ?? []));
    expect(fixed.split(canary)).toHaveLength(source.split(canary).length);
  });
});

test('all rules speak in the canary texts, so that the test means something', () => {
  const spoken = new Set(Object.entries(documents).flatMap(([format, make]) => lintText(make(futureNumber), { uri: 'a', format: format as 'text' }).findings.map(({ rule }) => rule)));
  expect(rules.map(({ id }) => id).filter((id) => !spoken.has(id))).toEqual([]);
});

test('fingerprints do not depend on the private digits', () => {
  const prints = [exampleNumber, '811228-9875'].map((number) => lintText(`Du ${number} skall vänta.`, { uri: 'a', format: 'text' }).findings.find(({ rule }) => rule === 'content/bureaucratic-words')?.fingerprint);
  expect(prints[0]).toBe(prints[1]);
});
