import { version } from 'react';
import { version as domVersion } from 'react-dom';
import { describe, expect, test } from 'vitest';
import { hydrated } from '../hydrated.ts';
import { storiesOf, type StoriesModule } from '../stories.ts';

/* The oldest React that the kit supports. `vitest.config.ts` gives it to this folder in place of the newest. */

const files = import.meta.glob<StoriesModule>('../../src/*/*.stories.tsx', { eager: true });

test('runs on React 18.3', () => {
  expect(version).toMatch(/^18\.3\./u);
  expect(domVersion).toBe(version);
});

describe.each(Object.entries(files))('%s', (_, module) => {
  test.each(storiesOf(module).filter(({ isWrong }) => !isWrong).map(({ name, element }) => [name, element] as const))('hydrates without a warning: %s', async (__, element) => {
    expect(await hydrated(element)).toEqual({ complaints: [], changed: undefined });
  });
});
