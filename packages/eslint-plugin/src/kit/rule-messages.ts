import type { Rule } from 'eslint';
import { stadSettings } from '../settings.ts';

/** A message in both languages; `{{name}}` is filled with data. */
export interface RuleMessage {
  sv: string;
  en: string;
}

/**
 * ESLint's `meta.messages` for messages in two languages: the id alone is Swedish, `<id>.en` English.
 */
export function bilingual(messages: Readonly<Record<string, RuleMessage>>): Record<string, string> {
  return Object.fromEntries(Object.entries(messages).flatMap(([id, { sv, en }]) => [[id, sv], [`${id}.en`, en]]));
}

/** The id of a message in the language that `settings.stad.lang` asks for. */
export function inLanguage(id: string, context: Pick<Rule.RuleContext, 'settings'>): string {
  return stadSettings(context).lang === 'en' ? `${id}.en` : id;
}
