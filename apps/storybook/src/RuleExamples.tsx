import { examplePair } from './example-pair.ts';

/** A rule's example before and after. */
export function RuleExamples({ rule }: { rule: string }) {
  const pair = examplePair(rule);
  if (pair === undefined) return null;
  return (
    <>
      <div className="stad-examples">
        <Example title="I stället för" paragraphs={pair.before} />
        <Example title="Skriv" paragraphs={pair.after} />
      </div>
      {pair.differs ? null : <p className="stad-note">Skillnaden syns inte på skärmen, men den finns i texten.</p>}
    </>
  );
}

function Example({ title, paragraphs }: { title: string; paragraphs: readonly string[] }) {
  return (
    <figure data-sthlm-surface="base">
      <figcaption>{title}</figcaption>
      {/* eslint-disable-next-line kit/no-raw-html -- an example text, not somebody's words */}
      <blockquote>
        {paragraphs.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </blockquote>
    </figure>
  );
}
