import { rules } from '@stockholm/content-lint';
import { reasonOf, themes, type Theme } from '@stockholm/content-lint/training';
import { Details } from '@stockholm/react/details';
import { Heading } from '@stockholm/react/heading';
import { RuleExamples } from './RuleExamples.tsx';

const audiences: Record<string, string> = { writer: 'den som skriver', designer: 'formgivaren', developer: 'utvecklaren', owner: 'den som ansvarar för sidan' };

/** Where a rule stands on the page of all rules. */
export const ruleAnchor = (id: string): string => id.replace('/', '-');

/** A link to a rule leads to it: Storybook keeps the address in the window around the page. */
const isAddressed = (id: string): boolean => window.parent.location.hash === `#${ruleAnchor(id)}`;

/**
 * Every content rule with why it exists and an example before and after, read from the rule itself, by theme. Behind its title, since all
 * of them open are sixty screens.
 */
export function ContentRules() {
  return (themes as readonly Theme[]).map((theme) => (
    <section key={theme.id} className="stad-theme">
      <Heading level={2} id={theme.id}>
        {theme.title}
      </Heading>
      <p>{theme.lead}</p>
      {theme.rules.map((id) => (
        <ContentRule key={id} id={id} />
      ))}
    </section>
  ));
}

function ContentRule({ id }: { id: string }) {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return null;
  return (
    <Details id={ruleAnchor(id)} className="stad-rule" summary={rule.title} open={isAddressed(id)}>
      <p className="stad-note">
        Rättas av {audiences[rule.audience] ?? rule.audience}
        {'\u{A0}· '}
        <code>{id}</code>
      </p>
      <p>{reasonOf(id)}</p>
      <RuleExamples rule={id} />
    </Details>
  );
}
