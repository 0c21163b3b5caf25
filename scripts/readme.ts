// Writes the derived part of README.md: the table of packages, from their package.json. `--check` only compares.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const markers = ['<!-- packages:start -->', '<!-- packages:end -->'] as const;

/** Which packages are released together: the groups of `.changeset/config.json`, in their order. */
const groupNames = ['ui', 'tools', 'data'];

interface Manifest {
  name: string;
  description: string;
  private?: boolean;
}

function manifests(folder: string): { folder: string; manifest: Manifest }[] {
  return readdirSync(join(root, folder))
    .filter((name) => existsSync(join(root, folder, name, 'package.json')))
    .map((name) => ({ folder: `${folder}/${name}`, manifest: JSON.parse(readFileSync(join(root, folder, name, 'package.json'), 'utf8')) as Manifest }));
}

/** The table as Markdown: published packages by group, then the apps. */
export function packageTable(): string {
  const { fixed } = JSON.parse(readFileSync(join(root, '.changeset', 'config.json'), 'utf8')) as { fixed: string[][] };
  const packages = manifests('packages').filter(({ manifest }) => manifest.private !== true);
  const rows = fixed.flatMap((names, group) =>
    names.map((name) => {
      const found = packages.find(({ manifest }) => manifest.name === name);
      if (found === undefined) throw new Error(`.changeset/config.json names ${name}, which is no published package.`);
      return `| [\`${name}\`](${found.folder}) | ${found.manifest.description} | ${groupNames[group] ?? ''} |`;
    }),
  );
  const apps = manifests('apps').map(({ folder, manifest }) => `| [\`${folder}\`](${folder}) | ${manifest.description} | not published |`);
  return ['| package | what it is | released with |', '|---|---|---|', ...rows, ...apps].join('\n');
}

/** README.md with the derived part made anew. */
export function freshReadme(): string {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const [start, end] = markers.map((marker) => text.indexOf(marker)) as [number, number];
  if (start < 0 || end < start) throw new Error(`README.md lacks the markers ${markers.join(' … ')}.`);
  return `${text.slice(0, start + markers[0].length)}\n${packageTable()}\n${text.slice(end)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fresh = freshReadme();
  if (process.argv.includes('--check')) {
    if (fresh !== readFileSync(join(root, 'README.md'), 'utf8')) {
      console.error('Stad: README.md is not what its sources give. Run "npm run generate" and commit the result.');
      process.exitCode = 1;
    }
  } else writeFileSync(join(root, 'README.md'), fresh);
}
