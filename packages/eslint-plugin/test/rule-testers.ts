import { RuleTester as RuleTester10, type Rule } from 'eslint';
import { RuleTester as RuleTester9 } from 'eslint9';
import { parser as typescriptParser } from 'typescript-eslint';
import { describe, it } from 'vitest';

type Cases = Parameters<RuleTester10['run']>[2];

const parserOptions = { ecmaFeatures: { jsx: true } };
const parsers = {
  espree: { parserOptions },
  typescript: { parser: typescriptParser, parserOptions },
};

/**
 * Runs the cases under ESLint 10 and 9, with ESLint's own parser and with TypeScript's: they differ in what they
 * count as a reference.
 */
export function testRule(name: string, rule: Rule.RuleModule, cases: Cases): void {
  for (const [version, Tester] of [['ESLint 10', RuleTester10], ['ESLint 9', RuleTester9 as unknown as typeof RuleTester10]] as const) {
    for (const [parserName, languageOptions] of Object.entries(parsers)) {
      Tester.describe = describe;
      Tester.it = it as unknown as typeof Tester.it;
      Tester.itOnly = it.only as unknown as typeof Tester.itOnly;
      describe(`${version}, ${parserName}`, () => {
        new Tester({ languageOptions: languageOptions as never }).run(name, rule, copied(cases));
      });
    }
  }
}

/** ESLint refuses a case object that it has seen in another run. */
function copied(cases: Cases): Cases {
  return {
    valid: (cases.valid ?? []).map((test) => (typeof test === 'string' ? test : { ...test })),
    invalid: (cases.invalid ?? []).map((test) => ({ ...test })),
  };
}
