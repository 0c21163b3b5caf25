import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
// @boundaries-ignore the script that writes the root README stands at the root
import { freshReadme } from '../../scripts/readme.ts';
import { publishedPackages, repository } from './consumer/published-packages.ts';

const readmes = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'TRADEMARK.md', 'docs/decisions/README.md', ...publishedPackages().map(({ folder }) => `${folder.slice(repository.length)}/README.md`)];

test('README.md is what its sources give', () => {
  expect(readFileSync(join(repository, 'README.md'), 'utf8')).toBe(freshReadme());
});

describe.each(readmes)('%s', (readme) => {
  test('links to files that are there', () => {
    const text = readFileSync(join(repository, readme), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/gu)].map(([, link]) => link as string);
    expect(links.filter((link) => !existsSync(join(repository, dirname(readme), link)))).toEqual([]);
  });
});
