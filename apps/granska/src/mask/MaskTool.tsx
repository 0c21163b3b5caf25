import { useId, type ReactElement } from 'react';
import { Button } from '@stockholm/react/button';
import { Text } from '@stockholm/react/text';

/** For those who are about to hand the text to somebody else's computer. */
export function MaskTool({ onMask }: { onMask: () => void }): ReactElement {
  const id = useId();
  return (
    <div className="granska-mask">
      <Text size="ui" id={id}>
        Ska du lämna texten till en AI-tjänst? Byt ut personnummer, kontonummer, lösenord och privata kontaktuppgifter först.
      </Text>
      <Button size="small" variant="secondary" onClick={onMask} aria-describedby={id}>
        Maskera personuppgifter
      </Button>
    </div>
  );
}
