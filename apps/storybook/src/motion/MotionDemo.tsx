import { Button } from '@stockholm/react/button';
import { Heading } from '@stockholm/react/heading';
import tokens from '@stockholm/tokens/tokens.json';
import { useState } from 'react';

const durations = [
  { name: 'motion-fast', label: 'Snabb', use: 'Färg och ram, när något pekas på, väljs eller trycks ned.' },
  { name: 'motion-slow', label: 'Lugn', use: 'Något som öppnas eller stängs.' },
] as const;

const durationOf = (name: string): string => tokens.tokens.find((token) => token.name === name)?.values.full ?? '';

function Demo({ name, label, use }: (typeof durations)[number]) {
  const [on, setOn] = useState(false);
  return (
    <li data-sthlm-surface="base">
      <Heading level={3} size="h4">
        {label}, {durationOf(name).replace('ms', ' ms')}
      </Heading>
      <p>{use}</p>
      <div className="stad-motion-stage" data-motion={name} data-on={on} aria-hidden="true">
        <span />
      </div>
      <Button variant="secondary" aria-pressed={on} onClick={() => setOn(!on)}>
        Visa rörelsen
      </Button>
      <p className="stad-motion-token">
        <code>--sthlm-{name}</code>
      </p>
    </li>
  );
}

/** The two durations, each started by its reader and never by itself. */
export function MotionDemo() {
  return (
    <>
      <p className="stad-motion-reduced">Din dator ber om mindre rörelse. Då byter allt direkt, också exemplen nedan.</p>
      <ul className="stad-motion">
        {durations.map((duration) => (
          <Demo key={duration.name} {...duration} />
        ))}
      </ul>
    </>
  );
}
