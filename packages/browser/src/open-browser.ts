import { chromium, type Browser } from 'playwright-core';
import { chromiumLaunchOptions } from './find-chromium.ts';

/** Starts the Chromium that {@link chromiumLaunchOptions} finds, headless. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch(await chromiumLaunchOptions());
}
