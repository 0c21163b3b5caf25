import { examplesOf, type RuleExample } from '@stockholm/content-lint/training';

/** A rule's first example before and after. */
export function RuleExamples({ rule }: { rule: string }) {
  const [before, after] = (['Fel', 'Rätt'] as const).map((part) => {
    const examples = examplesOf(rule, part);
    return examples.find(({ lang }) => lang === 'text') ?? examples[0];
  });
  return (
    <div className="stad-examples">
      <Example title="I stället för" example={before} />
      <Example title="Skriv" example={after} />
    </div>
  );
}

function Example({ title, example }: { title: string; example: RuleExample | undefined }) {
  if (example === undefined) return null;
  return (
    <figure data-sthlm-surface="base">
      <figcaption>{title}</figcaption>
      {/* eslint-disable-next-line kit/no-raw-html -- an example text, not somebody's words */}
      <blockquote>
        {example.code.split('\n').map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </blockquote>
    </figure>
  );
}
