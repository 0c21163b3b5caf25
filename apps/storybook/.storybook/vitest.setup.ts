import * as addon from '@stockholm/storybook-addon/preview';
import { setProjectAnnotations } from '@storybook/react-vite';
import { beforeAll, expect, inject } from 'vitest';
import { judgeStory } from '../test/judge-story.ts';
import preview from './preview.tsx';

declare module 'vitest' {
  interface ProvidedContext {
    forcedColors: boolean;
  }
}

// After each story has been shown: what every story must hold, whatever it shows.
const project = setProjectAnnotations([addon, preview, { afterEach: judgeStory }]);

beforeAll(project.beforeAll);

beforeAll(() => {
  expect(matchMedia('(forced-colors: active)').matches, 'the browser is in the mode that this project is named after').toBe(inject('forcedColors'));
});
