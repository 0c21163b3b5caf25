import { createElement, type ComponentType, type ReactElement } from 'react';

/** What a stories file exports: its meta as default, and a story by each name. */
export type StoriesModule = Readonly<Record<string, unknown>>;

interface StoryParts {
  name?: string;
  component?: ComponentType;
  args?: object;
  tags?: readonly string[];
  parameters?: { wrongUse?: { breaks: readonly string[]; why: string; caughtBy: string } };
  render?: (args: object) => ReactElement;
}

export interface Story extends Pick<StoryParts, 'parameters'> {
  /** What it is exported as: `Variants`. */
  exportName: string;
  /** Its name in Storybook: "Alla varianter". */
  name: string;
  tags: readonly string[];
  /** True where it shows what not to do. */
  isWrong: boolean;
  element: ReactElement;
}

/** The stories of a file as elements, in the order in which they are written. Storybook's decorators are not applied. */
export function storiesOf(module: StoriesModule): Story[] {
  const meta = module['default'] as StoryParts;
  return Object.entries(module).flatMap(([exportName, value]) => {
    if (exportName === 'default') return [];
    const { name = exportName, args, tags = [], parameters, render } = value as StoryParts;
    const all = { ...meta.args, ...args };
    const draw = render ?? meta.render;
    // As a component of its own, so that a story that draws itself may use hooks.
    const element = draw === undefined ? createElement(meta.component as ComponentType, all) : createElement(() => draw(all));
    return [{ exportName, name, tags, isWrong: tags.includes('wrong-use'), element, ...(parameters && { parameters }) }];
  });
}
