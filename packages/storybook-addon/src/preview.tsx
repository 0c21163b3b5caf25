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

/** Shows a story in the mode and on the surface that the toolbar says, as a page of the kit would. */
const onSurface = ((Story: () => ReactNode, { id, viewMode, globals, parameters: { layout } }: StoryContext) => {
  const mode = String(globals['mode'] ?? 'light');
  const surface = String(globals['surface'] ?? 'page');
  const attributes = { 'data-sthlm-surface': surface, ...(mode !== 'auto' && { 'data-sthlm-mode': mode }) };
  if (viewMode === 'docs') {
    return (
      <div className="stad-story-surface" data-layout={layout} {...attributes}>
        <Story />
      </div>
    );
  }
  const { documentElement, body } = document;
  // On the page itself, so that what floats outside the story follows too.
  documentElement.lang = 'sv';
  if (mode === 'auto') documentElement.removeAttribute('data-sthlm-mode');
  else documentElement.setAttribute('data-sthlm-mode', mode);
  body.setAttribute('data-sthlm-surface', surface);
  watchStory(id);
  return <Story />;
}) as unknown as DecoratorFunction;

const preview = {
  decorators: [onSurface],
  globalTypes: {
    mode: {
      description: 'Ljust eller mörkt läge',
      toolbar: {
        title: 'Läge',
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Ljust läge' },
          { value: 'dark', title: 'Mörkt läge' },
          { value: 'auto', title: 'Följ datorn' },
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
  initialGlobals: { mode: 'light', surface: 'page' },
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
