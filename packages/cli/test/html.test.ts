import { expect, test } from 'vitest';
import { config, faulty, TempProject } from './temp-project.ts';

test('shows each text with its marks, also one without findings, private words masked and markup as text', async () => {
  const project = new TempProject({
    'stad.config.json': config({ rules: { 'content/no-personnummer': 'off' } }),
    'a.md': `\uFEFF# Rubrik\r\n\r\nAnna har 19850709-9805. <script>alert(1)</script>\r\n\r\n${faulty}`,
    'ren.txt': 'Hit kan du ringa: 19850709-9805.\n',
  });
  const { code, stdout, stderr } = await project.stad(['check', '--format', 'html']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^<!doctype html>/u);
  expect(stdout).toContain('Vi ska <mark data-severity="warning">säkerhetsställa</mark>');
  expect(stdout).toContain('Hit kan du ringa: ');
  expect(stdout).not.toContain('9805');
  expect(stdout).not.toContain('<script');
});

test('shows what the file holds after --fix', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': 'Ring 08-50800000 i dag.\n' });
  expect((await project.stad(['check', '--format', 'html', '--fix', '--output', 'ut/rapport.html'])).code).toBe(0);
  expect(project.read('ut/rapport.html')).toContain('Ring 08-508\u00A0000\u00A000 i dag.');
});

test('is for check alone: merge has no texts to show', async () => {
  const project = new TempProject({ 'stad.config.json': config() });
  expect(await project.stad(['merge', 'a.json', '--format', 'html'])).toMatchObject({ code: 2, stderr: expect.stringContaining('--format') });
});
