import type { Page } from 'playwright';
import { brokenRules } from './axe.ts';
import { caughtBy, openStory } from './story-page.ts';

export interface WrongUse {
  /** The axe rule that is said to find the fault. */
  rule: string;
  isCaught: boolean;
}

/** Whether axe finds the fault that an example of wrong use shows. Undefined when the example names another finder, or none. */
export async function judgeWrongUse(page: Page, base: string, id: string, axeSource: string): Promise<WrongUse | undefined> {
  await openStory(page, base, id);
  const rule = /^axe:(?<rule>.+)$/u.exec((await caughtBy(page, id)) ?? '')?.groups?.['rule'];
  if (rule === undefined) return undefined;
  await page.evaluate(axeSource);
  return { rule, isCaught: (await brokenRules(page)).includes(rule) };
}
