import { expect, test } from 'vitest';
import { withoutUnsaid } from './swedish-only.ts';

test.each([
  ['say("Skriv.", "Write.")', "say(\"Skriv.\", '')"],
  ['report({ message: say(`Skriv ”${a}”.`, `Write “${say(b, c)}”.`), x })', "report({ message: say(`Skriv ”${a}”.`, ''), x })"],
  ['say(isOne ? say("en", "one") : "två", "two")', "say(isOne ? say(\"en\", '') : \"två\", '')"],
  ['defineRule({ meta: { id: "a", description: "Require it", title: "Kräv" } })', "defineRule({ meta: { id: \"a\", description: '', title: \"Kräv\" } })"],
  ['defineRule({ meta: { ...common, description: "Require it" } })', "defineRule({ meta: { ...common, description: '' } })"],
  ['defineRule({ meta: { id }, create() {}, project(facts) { return say(1, 2); } })', "defineRule({ meta: { id }, create() {}, project: '' })"],
  ["defineRule({ meta: { id: 'a', references: ['Lagen'], schema: { type: 'object' } }, schema: 1 })", "defineRule({ meta: { id: 'a', references: '', schema: '' }, schema: 1 })"],
  ['new StadError({ code, what: `No ${a}`, why, remedy: "Name it." })', "new StadError({ code, what: '', why, remedy: '' })"],
  ['lang === "en" ? "Dash" : "Streck"', "lang === \"en\" ? '' : \"Streck\""],
  ['({ "source": "Lagen" })', '({ "source": \'\' })'],
  ['({ "content/a": "# content/a\\n\\nHittar.\\n\\n## Alternativ\\n\\n- `b`\\n\\n## C" })', '({ "content/a": "Hittar.\\n\\n## C" })'],
  ['[{ sources: { name: { source: "Lagen" } }, sv: "ett", en: "one" }]', "[{ sources: '', sv: \"ett\", en: '' }]"],
  ['[{ verified: { mark: "M", on: "2026-11" }, why: "The name has a genitive s." }]', "[{ verified: '', why: '' }]"],
  ['[{ source: source$3 }]', "[{ source: '' }]"],
  ['[{ words: ["sms"], source: "Svenska Akademiens ordlista" }]', "[{ words: [\"sms\"], source: '' }]"],
])('%s', (code, right) => {
  expect(withoutUnsaid(code)).toBe(right);
});

test.each(['say("a")', 'say(...both)', 'sayIn("a", "b")', 'context.say("a", "b")', 'const say = (sv, en) => en;', '({ description: "Kvar" })', 'f("say(1, 2)")', '({ source: text.source })', '({ source: documentSource })', '({ project(facts) { return facts; } })'])('leaves %s', (code) => {
  expect(withoutUnsaid(code)).toBe(code);
});
