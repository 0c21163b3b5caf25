import { namesOf } from './names.ts';
import { writeFromTemplates, type Made } from './write-new.ts';

/** A component folder in `packages/react/src` and its file in `packages/css/src`. */
export function newComponent(root: string, name: string): Made {
  const names = namesOf(name);
  return {
    files: [
      ...writeFromTemplates(root, 'component/css', 'packages/css/src', names),
      ...writeFromTemplates(root, 'component/react', `packages/react/src/${names.kebab}`, names),
    ],
    generate: ['@stockholm/react'],
    next: `say in packages/react/src/${name}/README.md what it is for, then make the test fail. "npx turbo run test --filter=@stockholm/react" runs it.`,
  };
}
