export { extractText as extractMarkdown } from './text.ts';
