import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The part of Storybook's prepared story that is needed to render it without decorators. */
export interface RenderableStory {
  originalStoryFn: (args: never, context: never) => unknown;
  initialArgs: Record<string, unknown>;
}

/**
 * The HTML that a server sends for a story: what someone without React writes by hand. Undefined for a story that
 * can't be rendered outside the page, for example one that measures itself.
 */
export function storyMarkup(story: RenderableStory, context: object): string | undefined {
  const args = story.initialArgs;
  const Content = (): ReactNode => story.originalStoryFn(args as never, { ...context, args } as never) as ReactNode;
  try {
    return renderToStaticMarkup(createElement(Content));
  } catch {
    return undefined;
  }
}
