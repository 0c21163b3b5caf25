import { useRef, type ReactElement } from 'react';
import { Button } from '@stockholm/react/button';
import { readableFiles } from './open-file.ts';

interface OpenFileButtonProps {
  variant: 'primary' | 'tertiary';
  onFiles: (files: readonly File[]) => void;
}

/** Opens the browser's own file picker. */
export function OpenFileButton({ variant, onFiles }: OpenFileButtonProps): ReactElement {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant={variant} onClick={() => picker.current?.click()}>
        Öppna en fil
      </Button>
      <input
        ref={picker}
        type="file"
        accept={readableFiles}
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file can be chosen again.
          event.target.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
