import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Directive, Directives } from './directives.ts';
import type { PlacedFinding } from './collector.ts';

const rules = [undefined, 'content/a', 'content/b', 'content/c'];
const step = fc.record({ command: fc.constantFrom('onwards', 'line', 'everywhere', 'enable'), rule: fc.constantFrom(...rules), gap: fc.nat(2), line: fc.nat(3) });
const found = fc.record({ rule: fc.constantFrom('content/a', 'content/b', 'content/c', 'content/d'), start: fc.option(fc.nat(40), { nil: undefined }), line: fc.option(fc.nat(3), { nil: undefined }) });

/** What each directive covers, asked one by one. */
interface Plain {
  directive: Directive;
  covers(placed: PlacedFinding): boolean;
}

test('each finding meets the first directive that covers it, and those that cover one are of use', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), fc.array(found, { maxLength: 20 }), (steps, findings) => {
      const directives = new Directives();
      const plain: Plain[] = [];
      const open: { rule: string | undefined; until: number }[] = [];
      let at = 0;
      for (const [index, { command, rule, gap, line }] of steps.entries()) {
        const start = at + gap;
        at = start + 1;
        const directive: Directive = { suppression: { kind: 'comment', reason: '', text: String(index) }, rule, start, end: at, group: index, removal: undefined, ours: true };
        const add = (covers: Plain['covers']): void => void plain.push({ directive, covers: (placed) => (rule === undefined || rule === placed.finding.rule) && covers(placed) });
        if (command === 'enable') {
          directives.enable(rule, start);
          for (const one of open) if (rule === undefined || one.rule === rule) one.until = Math.min(one.until, start);
        } else if (command === 'onwards') {
          directives.addOnwards(directive);
          const stretch = { rule, until: Infinity };
          open.push(stretch);
          add((placed) => placed.start === undefined || (placed.start >= directive.end && placed.start < stretch.until));
        } else if (command === 'line') {
          directives.addLine(directive, line);
          add(({ finding: { location } }) => 'line' in location && location.line === line);
        } else {
          directives.addEverywhere(directive);
          add(() => true);
        }
      }
      const placed = findings.map(({ rule, start, line }) => ({ start, finding: { rule, location: line === undefined ? { kind: 'file', uri: 'a' } : { kind: 'text', uri: 'a', line, column: 1, endLine: line, endColumn: 1 } } }) as PlacedFinding);
      expect(placed.map((one) => directives.covering(one)?.suppression.text)).toEqual(placed.map((one) => plain.find(({ covers }) => covers(one))?.directive.suppression.text));
      expect(directives.all).toEqual(plain.map(({ directive }) => directive));
      expect([...directives.used()].map(({ group }) => group).sort((a, b) => a - b)).toEqual(plain.filter(({ covers }) => placed.some(covers)).map(({ directive }) => directive.group));
    }),
    { numRuns: 2000, seed: 20261 },
  );
});
