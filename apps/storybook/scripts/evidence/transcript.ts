import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Where a component's transcript lies: beside its source, where its change is reviewed. */
export const transcriptPath = (folder: string, name: string): string => fileURLToPath(new URL(`../../../../packages/react/src/${folder}/${name}.aria.yaml`, import.meta.url));

export const hasTranscript = (folder: string, name: string): boolean => existsSync(transcriptPath(folder, name));

/** How each story is read out: roles, names and states by Chromium's accessibility tree, and the stops of the Tab key. */
export function transcriptOf(name: string, stories: readonly { name: string; transcript: string }[]): string {
  return [`# Så läses ${name} upp. Skrivs av npm run evidence, ändra inte för hand.\n`, ...stories.map((story) => `# ${story.name}\n${story.transcript}`)].join('\n');
}

export async function writeTranscript(folder: string, name: string, stories: readonly { name: string; transcript: string }[]): Promise<void> {
  await writeFile(transcriptPath(folder, name), transcriptOf(name, stories));
}
