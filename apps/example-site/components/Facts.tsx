import { Heading } from '@stockholm/react/heading';

interface FactsProps {
  title: string;
  facts: { label: string; value: string }[];
}

/** The answer in short, for the one who does not read on. */
export function Facts({ title, facts }: FactsProps) {
  return (
    <section className="ekudden-facts" data-sthlm-surface="base">
      <Heading level={2} size="h3">
        {title}
      </Heading>
      <dl>
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
