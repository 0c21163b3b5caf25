import { explainRule } from '@stockholm/content-lint/explain';
import { themes, type Theme } from '@stockholm/content-lint/training';
import { Heading } from '@stockholm/react/heading';
import { Link } from '@stockholm/react/link';
import { ruleAnchor } from './ContentRules.tsx';
import { wordPair } from './example-pair.ts';
import { RuleExamples } from './RuleExamples.tsx';

/** So many rules of a theme are shown with examples: the guide is read, the list of all rules looked up in. */
const shown = 3;

/** The guide "Så skriver vi": each theme with its advice, a few examples before and after, and the way to all its rules. */
export function WritingGuide() {
  return (themes as readonly Theme[]).map(({ id, title, lead, text, rules }) => (
    <section key={id} className="stad-theme">
      <Heading level={2} id={id}>
        {title}
      </Heading>
      <p>
        <strong>{lead}</strong>
      </p>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {rules
        .filter((rule) => wordPair(rule) !== undefined)
        .slice(0, shown)
        .map((rule) => (
          <RuleExamples key={rule} rule={rule} />
        ))}
      <Heading level={3}>Det här letar Granska efter</Heading>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>
            <Link href={`./?path=/docs/innehållsregler--översikt#${ruleAnchor(rule)}`} target="_top">
              {explainRule(rule)?.title ?? rule}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ));
}
