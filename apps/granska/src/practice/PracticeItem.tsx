import { useLayoutEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { ExerciseItem } from '@stockholm/content-lint/training';
import { Button } from '@stockholm/react/button';
import { Heading } from '@stockholm/react/heading';
import { Text } from '@stockholm/react/text';
import { RuleText } from '../findings/RuleText.tsx';
import { rulePage } from '../findings/rule-page.ts';

interface PracticeItemProps {
  item: ExerciseItem;
  isLast: boolean;
  onAnswer: (isRight: boolean) => void;
  onNext: () => void;
}

/** The text, with what is wrong marked once it is answered. */
function marked({ text, marks }: ExerciseItem): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** One text: a question, and then its answer. */
export function PracticeItem({ item, isLast, onAnswer, onNext }: PracticeItemProps): ReactElement {
  const [answer, setAnswer] = useState<boolean>();
  const verdict = useRef<HTMLHeadingElement>(null);
  const page = rulePage(item.rule);

  useLayoutEffect(() => {
    if (answer !== undefined) verdict.current?.focus();
  }, [answer]);

  const say = (isFaulty: boolean): void => {
    setAnswer(isFaulty);
    onAnswer(isFaulty === item.isFaulty);
  };

  return (
    <>
      {/* eslint-disable-next-line kit/no-raw-html -- an example text, not somebody's words */}
      <blockquote className="granska-practice__text">{answer === undefined ? item.text : marked(item)}</blockquote>
      {answer === undefined ? (
        <div className="granska-tools">
          <Button variant="secondary" onClick={() => say(true)}>
            Den ska ändras
          </Button>
          <Button variant="secondary" onClick={() => say(false)}>
            Den är bra som den är
          </Button>
        </div>
      ) : (
        <div className="granska-practice__answer" data-right={answer === item.isFaulty || undefined}>
          <Heading level={3} ref={verdict} tabIndex={-1}>
            {answer === item.isFaulty ? 'Rätt' : 'Inte den här gången'}{'\u{A0}'}– {item.isFaulty ? 'texten ska ändras' : 'texten är bra som den är'}
          </Heading>
          {item.message === undefined ? null : <Text>{item.message}</Text>}
          {item.better === undefined ? null : (
            <>
              <Text className="granska-practice__label">Så kan det stå:</Text>
              {/* eslint-disable-next-line kit/no-raw-html -- an example text, not somebody's words */}
              <blockquote className="granska-practice__text">{item.better}</blockquote>
            </>
          )}
          <Text>{item.why}</Text>
          {page === undefined ? null : (
            // eslint-disable-next-line kit/no-raw-html -- a quiet disclosure: the kit's is as wide as a text
            <details className="granska-more">
              <summary>Läs om regeln: {item.title}</summary>
              <RuleText markdown={page.markdown} />
            </details>
          )}
          <div className="granska-tools">
            <Button onClick={onNext}>{isLast ? 'Visa hur det gick' : 'Nästa text'}</Button>
          </div>
        </div>
      )}
    </>
  );
}
