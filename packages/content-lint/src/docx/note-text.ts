import type { Finding, Severity } from '@stockholm/findings';

/** More than these seldom help the one who reads. */
const shownSuggestions = 3;

const weights: Record<'sv' | 'en', Record<Severity, string>> = {
  sv: { error: 'Måste rättas', warning: 'Bör ändras', info: 'Tips' },
  en: { error: 'Must be corrected', warning: 'Should be changed', info: 'Tip' },
};

const parts: Readonly<Record<string, { sv: string; en: string }>> = {
  header: { sv: 'I sidhuvudet', en: 'In the header' },
  footer: { sv: 'I sidfoten', en: 'In the footer' },
  footnotes: { sv: 'I fotnoten', en: 'In the footnote' },
  endnotes: { sv: 'I slutnoten', en: 'In the endnote' },
};

/**
 * What a comment in the margin says of a finding, a line each: the message, what to write, how much it weighs and the rule.
 *
 * @param isChanged True when the change is in the text, for the reader to accept.
 * @param about The part and the words, where the comment can't stand at them.
 */
export function noteText(finding: Finding, isChanged: boolean, about: { part: string; words: string } | undefined, lang: 'sv' | 'en'): string[] {
  const say = (sv: string, en: string): string => (lang === 'en' ? en : sv);
  const place = about === undefined ? undefined : parts[about.part]?.[lang];
  const message = place === undefined ? finding.message : `${place}${about?.words ? say(` (”${about.words}”)`, ` (“${about.words}”)`) : ''}: ${finding.message}`;
  const proposals = (finding.suggestions ?? []).filter(({ title, edits = [] }) => !message.includes(title) && !edits.some(({ text }) => text !== '' && message.includes(text)));
  return [
    message,
    ...(isChanged
      ? [say('Ändringen är gjord i texten. Acceptera eller avvisa den.', 'The change is made in the text. Accept or reject it.')]
      : proposals.slice(0, shownSuggestions).map(({ title }) => `${say('Förslag', 'Suggestion')}: ${title}.`)),
    `${weights[lang][finding.severity]} · ${finding.rule}`,
  ];
}
