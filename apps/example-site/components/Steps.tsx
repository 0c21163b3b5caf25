import { Heading } from '@stockholm/react/heading';
import { Text } from '@stockholm/react/text';

interface StepsProps {
  steps: { title: string; text: string }[];
}

/** What to do, in order. The list gives the number to those who listen; the square shows it to those who look. */
export function Steps({ steps }: StepsProps) {
  return (
    <ol className="ekudden-steps">
      {steps.map((step, index) => (
        <li key={step.title}>
          <span className="ekudden-steps__number" aria-hidden="true">
            {index + 1}
          </span>
          <div>
            <Heading level={3}>{step.title}</Heading>
            <Text>{step.text}</Text>
          </div>
        </li>
      ))}
    </ol>
  );
}
