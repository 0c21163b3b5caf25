import type { ErrorPageTexts } from '../../error-page/ErrorPage.texts.ts';

/** ErrorPage's own words in English. */
export const errorPageTexts: ErrorPageTexts = {
  notFoundTitle: 'Page not found',
  notFoundLead: 'The address may be misspelt, or we have moved or removed the page.',
  forbiddenTitle: 'You can’t see this page',
  forbiddenLead: 'It is only for some people. Check that you have logged in with the right details.',
  serverErrorTitle: 'We can’t show this page',
  serverErrorLead: 'The fault is ours, not yours. Wait a while and try again.',
  closedTitle: 'The service is closed right now',
  closedLead: 'We are working on it. Try again later today.',
  reference: 'If you call us, tell us this code:',
};
