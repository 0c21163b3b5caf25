import { explainRule, rules } from '@stockholm/content-lint';
import { Heading } from '@stockholm/react/heading';

const audiences: Record<string, string> = { writer: 'Den som skriver', designer: 'Formgivaren', developer: 'Utvecklaren', owner: 'Den som ansvarar för sidan' };

/** Every content rule with why it exists and an example before and after, read from the rule itself. */
export function ContentRules() {
  return rules.map((rule) => {
    const explanation = explainRule(rule.id);
    return (
      <section key={rule.id} className="stad-rule">
        <Heading level={3} id={rule.id.replace('/', '-')}>
          {rule.title}
        </Heading>
        <p className="stad-note">
          <code>{rule.id}</code> · {audiences[rule.audience] ?? rule.audience}
        </p>
        {explanation !== undefined && (
          <>
            <p>{plain(explanation.why)}</p>
            <div className="stad-examples">
              <Example title="I stället för" lines={explanation.incorrect[0]} />
              <Example title="Skriv" lines={explanation.correct[0]} />
            </div>
          </>
        )}
      </section>
    );
  });
}

/** The rule's page is Markdown; here only its first paragraph is shown, without marks. */
function plain(markdown: string): string {
  const first = markdown.split(/\n\s*\n/u)[0] ?? '';
  return first
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/[*_`]/gu, '')
    .replace(/\s+/gu, ' ');
}

function Example({ title, lines }: { title: string; lines: string | undefined }) {
  if (lines === undefined) return null;
  return (
    <figure data-sthlm-surface="base">
      <figcaption>{title}</figcaption>
      {/* eslint-disable-next-line kit/no-raw-html -- an example text, not somebody's words */}
      <blockquote>
        {lines.split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
    </figure>
  );
}
