import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Text } from '@stockholm/react/text';

interface FileDropProps {
  onFiles: (files: readonly File[]) => void;
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/**
 * Takes files that are dropped anywhere on the page; without it the browser would leave the page and show the file.
 * For a mouse only: the button does the same for everyone.
 */
export function FileDrop({ onFiles }: FileDropProps): ReactElement | null {
  const [isOver, setOver] = useState(false);
  /** The browser tells of every element that is entered and left. */
  const depth = useRef(0);
  useEffect(() => {
    const listen = new AbortController();
    const on = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', heard: (event: DragEvent) => void): void =>
      document.addEventListener(
        type,
        (event) => {
          if (holdsFiles(event)) heard(event);
        },
        { signal: listen.signal },
      );
    const move = (by: number): void => {
      depth.current = Math.max(0, depth.current + by);
      setOver(depth.current > 0);
    };
    on('dragenter', () => move(1));
    on('dragleave', () => move(-1));
    on('dragover', (event) => event.preventDefault());
    on('drop', (event) => {
      event.preventDefault();
      move(-Infinity);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    });
    return () => listen.abort();
  }, [onFiles]);
  return isOver ? (
    <div className="granska-drop" aria-hidden="true" data-sthlm-surface="soft">
      <Text size="lead">Släpp filen här. Den läses på din dator och skickas ingenstans.</Text>
    </div>
  ) : null;
}
