import type { RenderableStory } from '@stockholm/storybook-addon/blocks';

interface Preview {
  storyStoreValue: {
    loadStory: (of: { storyId: string }) => Promise<RenderableStory>;
    getStoryContext: (story: RenderableStory) => object;
  };
}

/**
 * The evidence run measures a page without JavaScript by what a server sends, not by what the script has made of it
 * since: it asks for it here. What it takes is fetched only then.
 */
Object.assign(globalThis, {
  stadServerMarkup: async (storyId: string): Promise<string | undefined> => {
    const { storyMarkup } = await import('@stockholm/storybook-addon/blocks');
    const { storyStoreValue } = (globalThis as unknown as { __STORYBOOK_PREVIEW__: Preview }).__STORYBOOK_PREVIEW__;
    const story = await storyStoreValue.loadStory({ storyId });
    return storyMarkup(story, storyStoreValue.getStoryContext(story));
  },
});
