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

/** What a story of wrong use says about itself. */
export interface WrongUse {
  /** Success criteria of WCAG that it breaks: `2.4.4`. Empty for what only plain language forbids. */
  breaks: readonly string[];
  /** What is wrong, and what to do instead; Swedish. */
  why: string;
  /** What finds it: `axe:link-name`, a rule's id, or `nobody`. */
  caughtBy: string;
}

interface SourceParameters {
  wrongUse?: WrongUse;
  docs?: { source?: { originalSource?: string }; description?: { story?: string } };
}

const idOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

function caughtBy(by: string): string {
  if (by === 'nobody') return 'Inget verktyg hittar det här: granska själv.';
  return by.startsWith('axe:') ? `Regeln ${by.slice(4)} i axe hittar det.` : `Regeln ${by} hittar det.`;
}

/** One example with its name, how it looks, and its code for React and for plain HTML. */
export function StorySection({ of }: StorySectionProps) {
  const docs = useContext(DocsContext);
  const { story } = useOf(of as 'story', ['story']);
  const parameters = docs.getStoryContext(story).parameters as SourceParameters;
  const source = parameters.docs?.source?.originalSource;
  const { name } = useComponent();
  // A story that renders itself is its own best description.
  const react = source === undefined || !/\brender\s*[:(]/u.test(source) ? storyJsx(name, story.initialArgs as Record<string, unknown>, source) : source;
  const { wrongUse } = parameters;
  const description = parameters.docs?.description?.story;
  return (
    <section className="stad-story">
      <h3 id={idOf(story.name)}>{story.name}</h3>
      {description !== undefined && <p>{description}</p>}
      {wrongUse !== undefined && (
        <p className="stad-wrong">
          {wrongUse.breaks.length > 0 && <strong>Bryter mot WCAG {wrongUse.breaks.join(', ')}.</strong>} {wrongUse.why} {caughtBy(wrongUse.caughtBy)}
        </p>
      )}
      <div className="stad-stage" data-wrong={wrongUse === undefined ? undefined : true}>
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
