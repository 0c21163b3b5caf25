import { useId, useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { exercise, exerciseThemes, type ExerciseItem, type ThemeId } from '@stockholm/content-lint/training';
import { Button } from '@stockholm/react/button';
import { Heading } from '@stockholm/react/heading';
import { Text } from '@stockholm/react/text';
import { PracticeItem } from './PracticeItem.tsx';

/** From the clock, since nothing hangs on it being hard to guess. */
const newSeed = (): number => Date.now() % 1_000_000;

interface PracticeProps {
  onLeave: () => void;
}

/** Five minutes of "Hitta felen": short texts to judge one by one, each answer explained at once. */
export function Practice({ onLeave }: PracticeProps): ReactElement {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [theme, setTheme] = useState<ThemeId | ''>('');
  const [items, setItems] = useState<readonly ExerciseItem[]>([]);
  /** For each text whether the answer was right. */
  const [answers, setAnswers] = useState<readonly boolean[]>([]);
  const [at, setAt] = useState(0);

  // What was pressed is gone: the focus goes to what came instead.
  useLayoutEffect(() => {
    heading.current?.focus();
  }, [items, at]);

  const begin = (): void => {
    setItems(exercise({ seed: newSeed(), ...(theme === '' ? {} : { theme }) }));
    setAnswers([]);
    setAt(0);
  };
  const leave = (
    <Button variant="tertiary" onClick={onLeave}>
      Tillbaka till din text
    </Button>
  );
  const item = items[at];

  if (item !== undefined) {
    return (
      <div className="sthlm-container granska-practice">
        <Heading level={2} ref={heading} tabIndex={-1}>
          Text {at + 1} av {items.length}
        </Heading>
        <PracticeItem key={`${at}-${item.text}`} item={item} isLast={at === items.length - 1} onAnswer={(isRight) => setAnswers([...answers, isRight])} onNext={() => setAt(at + 1)} />
        {leave}
      </div>
    );
  }

  const right = answers.filter(Boolean).length;
  const missed = items.filter((_, index) => answers[index] === false);
  return (
    <div className="sthlm-container granska-practice">
      <Heading level={2} ref={heading} tabIndex={-1}>
        {items.length === 0 ? 'Åtta korta texter' : `${right} rätt av ${items.length}`}
      </Heading>
      {items.length === 0 ? (
        <Text>Det tar ungefär fem minuter. Ingenting sparas, och ingen ser hur det gick.</Text>
      ) : missed.length === 0 ? (
        <Text>Inget fel slank igenom. Prova ett annat tema.</Text>
      ) : (
        <>
          <Text>Det här kan du titta på en gång till:</Text>
          <ul>
            {missed.map(({ rule, title }) => (
              <li key={rule}>{title}</li>
            ))}
          </ul>
        </>
      )}
      <div className="granska-profile">
        <label htmlFor={id}>Vad vill du öva på?</label>
        <select id={id} value={theme} onChange={(event) => setTheme(event.target.value as ThemeId | '')}>
          <option value="">Lite av varje</option>
          {exerciseThemes.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </div>
      <div className="granska-tools">
        <Button onClick={begin}>{items.length === 0 ? 'Börja' : 'Öva igen'}</Button>
        {leave}
      </div>
    </div>
  );
}
