import { rules } from '@stockholm/content-lint';
import { expect, test } from 'vitest';
import { stadRules } from '../src/stad-rules.ts';
import { config, TempProject } from './temp-project.ts';

test('lists every content rule with its severity', async () => {
  const { code, stdout } = await new TempProject().stad(['rules']);
  expect(code).toBe(0);
  for (const { id, title } of rules) expect(stdout).toMatch(new RegExp(`^${id} +(fel|varning|upplysning) +${title}$`, 'm'));
  expect(stdout).toMatch(/^content\/no-personnummer +fel /m);
});

test('lists in English where the config says so', async () => {
  const { stdout } = await new TempProject({ 'stad.config.json': config({ lang: 'en' }) }).stad(['rules']);
  expect(stdout).toMatch(/^content\/lix +(warning|info) +[A-Z]/m);
});

test.each([...rules.map(({ id }) => id), ...stadRules.map(({ id }) => id)])('explains %s offline', async (id) => {
  const { code, stdout } = await new TempProject().stad(['explain', id]);
  expect(code).toBe(0);
  expect(stdout).toMatch(new RegExp(`^# .*${id.split('/')[1]}\n`));
  expect(stdout).toContain('## Varför');
});

test.each([
  ['phone-format', 'content/phone-format'],
  ['content/phone-formats', 'content/phone-format'],
  ['css/phone-format', 'content/phone-format'],
  ['Content/LIX', 'content/lix'],
  ['edition-not-set', 'stad/edition-not-set'],
])('suggests what %s was meant to be', async (word, id) => {
  expect(await new TempProject().stad(['explain', word])).toEqual({
    code: 2,
    stdout: '',
    stderr: `Stad: Det finns ingen regel ${word}. Menade du ${id}? Kör stad rules för att se alla regler.\n`,
  });
});

test('says which package a rule of a plugin comes with, where the project has none', async () => {
  const { code, stderr } = await new TempProject().stad(['explain', 'kit/no-raw-html']);
  expect([code, stderr]).toEqual([
    2,
    'Stad: Projektet har ingen regel kit/no-raw-html. Regler som börjar på kit/ finns i @stockholm/eslint-plugin, som inte är installerat här. Installera det med npm install --save-dev @stockholm/eslint-plugin, eller rätta namnet.\n',
  ]);
  expect((await new TempProject({ 'stad.config.json': config({ lang: 'en' }) }).stad(['explain', 'css/token-required'])).stderr).toContain('@stockholm/stylelint-config');
});
