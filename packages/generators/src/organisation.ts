import { rewrite, type Made } from './write-new.ts';

export const organisationTypes = ['district-administration', 'department', 'company', 'federation'];

const path = 'packages/city/src/data/organisations.json';

interface Organisation {
  id: string;
  type: string;
  name: string;
}

/** `Förskoleförvaltningen` → `forskoleforvaltningen`. */
function idOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

/** An organisation of the city, after the last one of its type. */
export function newOrganisation(root: string, name: string, { type, source, mark }: { type: string; source: string; mark: 'H' | 'M' | 'L' }): Made {
  const id = idOf(name);
  if (id === '') throw new Error('Stad: the name has no letters. Give the official name, for example "Förskoleförvaltningen".');
  const file = rewrite(root, path, (text) => {
    const organisations = JSON.parse(text) as Organisation[];
    const same = organisations.find((organisation) => organisation.id === id);
    if (same !== undefined) throw new Error(`Stad: ${same.name} is there already, as ${id} in ${path}.`);
    const entry = { id, type, name, formerNames: [], source, verified: { mark, on: new Date().toISOString().slice(0, 7) }, validFrom: null };
    const last = organisations.findLastIndex((organisation) => organisation.type === type);
    organisations.splice(last + 1, 0, entry);
    return `${JSON.stringify(organisations, null, 2)}\n`;
  });
  return { files: [file], generate: [], next: 'add former names, its committee and the date it began if you know them, each with a source; "npx turbo run test --filter=@stockholm/city" checks them.' };
}
