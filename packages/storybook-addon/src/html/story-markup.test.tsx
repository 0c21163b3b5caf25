import { useState } from 'react';
import { expect, test } from 'vitest';
import { storyMarkup } from './story-markup.ts';

function Greeting({ name }: { name: string }) {
  const [greeting] = useState('Hej');
  return <p className="sthlm-text">{`${greeting} ${name}`}</p>;
}

test('renders a story with its arguments, as a server sends it', () => {
  const story = { originalStoryFn: (args: { name: string }) => <Greeting {...args} />, initialArgs: { name: 'Alva' } };
  expect(storyMarkup(story as never, {})).toBe('<p class="sthlm-text">Hej Alva</p>');
});

test('hands the story its context', () => {
  const story = { originalStoryFn: (_args: object, context: { component: string }) => <i>{context.component}</i>, initialArgs: {} };
  expect(storyMarkup(story as never, { component: 'Button' })).toBe('<i>Button</i>');
});

test('gives nothing for a story that needs a browser', () => {
  const story = {
    originalStoryFn: () => {
      throw new ReferenceError('window is not defined');
    },
    initialArgs: {},
  };
  expect(storyMarkup(story, {})).toBeUndefined();
});
