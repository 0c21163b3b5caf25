export { extractText as extractHtml } from './text.ts';
