export { chromiumLaunchOptions, findChromium, type FoundChromium } from './find-chromium.ts';
export { openBrowser } from './open-browser.ts';
