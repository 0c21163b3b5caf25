// eslint-disable-next-line import-x/no-extraneous-dependencies -- it is bundled, as tsdown.config.ts says why
import { startReporter, type Reporter } from '@stockholm/a11y';
import { addons } from 'storybook/preview-api';
import { findingsEvent, requestEvent, type FindingsMessage } from './events.ts';

let reporter: Reporter | undefined;
let shown: string | undefined;
let listening = false;

function send(): void {
  if (reporter === undefined || shown === undefined) return;
  addons.getChannel().emit(findingsEvent, { storyId: shown, findings: reporter.faults() } satisfies FindingsMessage);
}

/**
 * Judges the story that is shown and tells the panel what is wrong, also after each change of it. Rules about a page as
 * a whole are left out: a story is a part of one.
 */
export function watchStory(storyId: string): void {
  // Without Storybook around there is no panel: in a test, or in a story's own address.
  if (window.parent === window || document.querySelector('#storybook-root') === null) return;
  if (shown === storyId) return;
  shown = storyId;
  reporter?.stop();
  reporter = startReporter({ within: '#storybook-root', logger: send, onFixed: send });
  // A story without faults has nothing to log: the panel must still hear that it was judged.
  void reporter.settled().then(send);
  if (listening) return;
  listening = true;
  addons.getChannel().on(requestEvent, send);
}
