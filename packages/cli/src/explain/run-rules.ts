import { rules as contentRules } from '@stockholm/content-lint';
import { severityOf } from '@stockholm/findings';
import type { RunContext } from '../check/run-context.ts';
import type { Io } from '../io.ts';
import { sayIn } from '../lang.ts';
import { stadRules } from '../stad-rules.ts';
import { cssRulesOf, kitRulesOf } from '../tools/project-rules.ts';

/** `stad rules`: one line per rule with its severity in the run's edition. Rules of lint tools where the project has them. */
export async function runRules({ root, edition, lang }: RunContext, io: Io): Promise<0> {
  const say = sayIn(lang);
  const names = { error: say('fel', 'error'), warning: say('varning', 'warning'), info: say('upplysning', 'info') };
  const own = contentRules
    .filter(({ since }) => since <= edition)
    .map((rule) => ({ id: rule.id, severity: severityOf(rule, edition), text: say(rule.title, rule.description) }));
  const fromProject = [...(await kitRulesOf(root)), ...(await cssRulesOf(root))].map((rule) => ({
    id: rule.id,
    severity: severityOf(rule, edition),
    text: rule.description,
  }));
  const rows = [...own, ...fromProject, ...stadRules.map(({ id, title, description, impact, certainty }) => ({ id, severity: impact === undefined ? ('info' as const) : severityOf({ id, impact, certainty }, edition), text: say(title, description) }))];
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  const idWidth = Math.max(...rows.map(({ id }) => id.length));
  const nameWidth = Math.max(...Object.values(names).map(({ length }) => length));
  for (const { id, severity, text } of rows) io.stdout(`${id.padEnd(idWidth)}  ${names[severity].padEnd(nameWidth)}  ${text}\n`);
  return 0;
}
