import { DocsContext, Story, useOf } from '@storybook/addon-docs/blocks';
import { useContext } from 'react';
import { CodeBlock } from './CodeBlock.tsx';
import { PlainHtml } from './PlainHtml.tsx';

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
      {source !== undefined && (
        <details>
          <summary>React</summary>
          <CodeBlock code={source} name={`React för ${story.name}`} />
        </details>
      )}
    </section>
  );
}
