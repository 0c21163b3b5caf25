import { DocsContext, Story, useOf } from '@storybook/addon-docs/blocks';
import { useContext } from 'react';
import { storyJsx } from '../html/story-jsx.ts';
import { CodeBlock } from './CodeBlock.tsx';
import { PlainHtml } from './PlainHtml.tsx';
import { useComponent } from './use-component.ts';

export interface StorySectionProps {
  /** A story of the page. */
  of: unknown;
}

interface SourceParameters {
  docs?: { source?: { originalSource?: string }; description?: { story?: string } };
}

const idOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

/** One example with its name, how it looks, and its code for React and for plain HTML. */
export function StorySection({ of }: StorySectionProps) {
  const docs = useContext(DocsContext);
  const { story } = useOf(of as 'story', ['story']);
  const parameters = docs.getStoryContext(story).parameters as SourceParameters;
  const source = parameters.docs?.source?.originalSource;
  const { name } = useComponent();
  // A story that renders itself is its own best description.
  const react = source === undefined || !/\brender\s*[:(]/u.test(source) ? storyJsx(name, story.initialArgs as Record<string, unknown>) : source;
  const description = parameters.docs?.description?.story;
  return (
    <section className="stad-story">
      <h3 id={idOf(story.name)}>{story.name}</h3>
      {description !== undefined && <p>{description}</p>}
      <div className="stad-stage">
        <Story of={of as never} />
      </div>
      <details>
        <summary>HTML</summary>
        <PlainHtml of={of} />
      </details>
      <details>
        <summary>React</summary>
        <CodeBlock code={react} name={`React för ${story.name}`} />
      </details>
    </section>
  );
}
