import type { DecoratorFunction, ProjectAnnotations, Renderer } from 'storybook/internal/types';
import type { ReactNode } from 'react';
import { ComponentPage } from './blocks/ComponentPage.tsx';
import { KitDocsContainer } from './blocks/KitDocsContainer.tsx';
import { watchStory } from './review/watch-story.ts';

interface StoryContext {
  id: string;
  viewMode?: string;
  globals: Record<string, unknown>;
  parameters: { layout?: string };
}

/** Attributes of a page: what the toolbar says, and nothing where the reader's own system decides. */
function pageAttributes(globals: Record<string, unknown>): Record<string, string> {
  const { mode, accent, contrast, density } = globals;
  return {
    ...(mode !== undefined && mode !== 'auto' && { 'data-sthlm-mode': String(mode) }),
    ...(accent !== undefined && accent !== 'default' && { 'data-sthlm-accent': String(accent) }),
    ...(contrast === 'more' && { 'data-sthlm-contrast': 'more' }),
    ...(density === 'compact' && { 'data-sthlm-density': 'compact' }),
  };
}

const attributeNames = ['data-sthlm-mode', 'data-sthlm-accent', 'data-sthlm-contrast', 'data-sthlm-density'];

/** Shows a story as the toolbar says: mode, accent, contrast, density and surface, as a page of the kit would. */
const onSurface = ((Story: () => ReactNode, { id, viewMode, globals, parameters: { layout } }: StoryContext) => {
  const surface = String(globals['surface'] ?? 'page');
  const attributes = pageAttributes(globals);
  if (viewMode === 'docs') {
    return (
      <div className="stad-story-surface" data-layout={layout} data-sthlm-surface={surface} {...attributes}>
        <Story />
      </div>
    );
  }
  const { documentElement, body } = document;
  // On the page itself, so that what floats outside the story follows too.
  documentElement.lang = 'sv';
  for (const name of attributeNames) {
    const value = attributes[name];
    if (value === undefined) documentElement.removeAttribute(name);
    else documentElement.setAttribute(name, value);
  }
  body.setAttribute('data-sthlm-surface', surface);
  watchStory(id);
  return <Story />;
}) as unknown as DecoratorFunction;

const preview = {
  decorators: [onSurface],
  globalTypes: {
    mode: {
      description: 'Ljust, mörkt eller på papper',
      toolbar: {
        title: 'Läge',
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Läge: följ systemet' },
          { value: 'light', title: 'Läge: ljust' },
          { value: 'dark', title: 'Läge: mörkt' },
          { value: 'print', title: 'Läge: papper' },
        ],
      },
    },
    accent: {
      description: 'Webbplatsens accent',
      toolbar: {
        title: 'Accent',
        icon: 'circle',
        dynamicTitle: true,
        items: [
          { value: 'default', title: 'Accent: inte vald' },
          { value: 'pink', title: 'Accent: rosa' },
          { value: 'green', title: 'Accent: grön' },
          { value: 'orange', title: 'Accent: orange' },
          { value: 'blue', title: 'Accent: blå' },
          { value: 'purple', title: 'Accent: lila' },
          { value: 'yellow', title: 'Accent: gul' },
        ],
      },
    },
    contrast: {
      description: 'Hög kontrast',
      toolbar: {
        title: 'Kontrast',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Kontrast: följ systemet' },
          { value: 'more', title: 'Kontrast: hög' },
        ],
      },
    },
    density: {
      description: 'Hur tätt det är',
      toolbar: {
        title: 'Täthet',
        icon: 'component',
        dynamicTitle: true,
        items: [
          { value: 'normal', title: 'Täthet: vanlig' },
          { value: 'compact', title: 'Täthet: tät' },
        ],
      },
    },
    surface: {
      description: 'Ytan som exemplet ligger på',
      toolbar: {
        title: 'Yta',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'page', title: 'Yta: sida' },
          { value: 'base', title: 'Yta: bas' },
          { value: 'sunk', title: 'Yta: sänkt' },
          { value: 'tint', title: 'Yta: ton' },
          { value: 'soft', title: 'Yta: mjuk' },
          { value: 'field', title: 'Yta: fält' },
          { value: 'deep', title: 'Yta: djup' },
        ],
      },
    },
  },
  initialGlobals: { mode: 'auto', accent: 'default', contrast: 'auto', density: 'normal', surface: 'page' },
  parameters: {
    backgrounds: { disable: true },
    docs: {
      container: KitDocsContainer,
      page: ComponentPage,
      // Storybook's own puts a rounded box around code.
      components: { code: 'code' },
    },
  },
} satisfies ProjectAnnotations<Renderer>;

export const { decorators, globalTypes, initialGlobals, parameters } = preview;
export default preview;
