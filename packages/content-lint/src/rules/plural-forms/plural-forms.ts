import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { defineRule } from '../../engine/rule.ts';
import { objectReplacement } from '../../text-unit.ts';

/** i18next's ending for a form of number. */
const ending = /^(.{1,300})_(one|other|two)$/u;
const plural = /\{\s{0,5}[\w.-]{1,100}\s{0,5},\s{0,5}plural\s{0,5},/gu;

export const pluralForms = defineRule({
  meta: {
    id: 'content/plural-forms',
    title: 'En form för antal saknas',
    description: 'Require a message about a number to have a form for one and a form for the rest',
    impact: 'fault',
    certainty: 'likely',
    audience: 'developer',
    references: ['Unicode CLDR, Language Plural Rules: Swedish has one and other'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ document, say, report, reportSource }) {
    const byBase = new Map<string, Map<string, AnalysedUnit>>();
    let hasMessages = false;
    return {
      kinds: ['message'],
      unit(unit) {
        hasMessages = true;
        const [, base, form] = ending.exec(unit.unit.keyPath ?? '') ?? [];
        if (base === undefined || form === undefined) return;
        const forms = byBase.get(base);
        if (forms === undefined) byBase.set(base, new Map([[form, unit]]));
        else forms.set(form, unit);
      },
      document() {
        for (const forms of byBase.values()) {
          const one = forms.get('one');
          const other = forms.get('other');
          const only = one ?? other;
          // `step_one`, `step_two` and `reason_other` are no forms of a number.
          if (only === undefined || (one !== undefined && other !== undefined) || forms.has('two') || !only.text.includes(objectReplacement)) continue;
          const missing = one === undefined ? '_one' : '_other';
          report(only, {
            start: 0,
            end: only.text.length,
            message: say(
              `Meddelandet har ingen form med ändelsen ${missing}. ${one === undefined ? 'Med antalet ett blir det fel: ”1 dagar”.' : 'Med andra antal visas ingen text.'} Lägg till den.`,
              `The message has no form with the ending ${missing}. ${one === undefined ? 'The number one comes out wrong: “1 dagar”.' : 'Other numbers show no text.'} Add it.`,
            ),
            advice: [say(`Lägg till nyckeln med ${missing}`, `Add the key with ${missing}`)],
          });
        }
        if (!hasMessages) return;
        for (const { index, 0: found } of document.source.matchAll(plural)) {
          const forms = selectorsOf(document.source, index + found.length);
          if (forms === undefined || forms.includes('one') || forms.includes('=1') || !forms.includes('other')) continue;
          reportSource({
            start: index,
            end: index + found.length,
            message: say('Valet av antal har ingen form ”one”. Med antalet ett blir det fel: ”1 dagar”. Lägg till one {# dag}.', 'The plural has no form “one”. The number one comes out wrong: “1 dagar”. Add one {# dag}.'),
            advice: [say('Lägg till one {…}', 'Add one {…}')],
          });
        }
      },
    };
  },
});

/** What stands before each branch of a plural; undefined where its braces do not close within a message's length. */
function selectorsOf(source: string, from: number): string[] | undefined {
  const selectors: string[] = [];
  let depth = 0;
  let word = from;
  for (let at = from; at < Math.min(source.length, from + 4000); at += 1) {
    if (source[at] === '{') {
      if (depth === 0) selectors.push(source.slice(word, at).trim());
      depth += 1;
    } else if (source[at] === '}') {
      if (depth === 0) return selectors;
      depth -= 1;
      word = at + 1;
    }
  }
  return undefined;
}
