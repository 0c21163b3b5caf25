import { DocsContext, useOf } from '@storybook/addon-docs/blocks';
import { useContext, useMemo } from 'react';
import { formatHtml } from '../html/format-html.ts';
import { storyMarkup, type RenderableStory } from '../html/story-markup.ts';
import { CodeBlock } from './CodeBlock.tsx';

export interface PlainHtmlProps {
  /** A story; default: the page's first. */
  of?: unknown;
}

/** A story as plain HTML, for those who use `@stockholm/css` without React: rendered from the story, never typed by hand. */
export function PlainHtml({ of }: PlainHtmlProps) {
  const docs = useContext(DocsContext);
  const { story } = useOf((of ?? 'story') as 'story', ['story']);
  const html = useMemo(() => storyMarkup(story as unknown as RenderableStory, docs.getStoryContext(story)), [docs, story]);
  if (html === undefined) return <p>Exemplet går bara att visa i en webbläsare.</p>;
  return <CodeBlock code={formatHtml(html)} copy={formatHtml(html, 'whole')} name={`HTML för ${story.name}`} />;
}
