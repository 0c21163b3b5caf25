import { useRef, useState } from 'react';
import { remember, type History } from '../text/history.ts';
import { emptyWork, textOf, type Work } from './work.ts';

export interface Desk {
  work: Work;
  canUndo: boolean;
  /** What somebody writes in one go is one step to take back. */
  write: (text: string) => void;
  /** Puts something else on the desk, as one step to take back. */
  replace: (next: Work) => void;
  /** Takes back the latest step. */
  undo: () => void;
}

/** What is worked on, and the way back. */
export function useDesk(): Desk {
  const [work, setWork] = useState<Work>(emptyWork);
  const [history, setHistory] = useState<History<Work>>([]);
  const isWriting = useRef(false);
  return {
    work,
    canUndo: history.length > 0,
    write: (text) => {
      if (!isWriting.current) setHistory((before) => remember(before, work));
      isWriting.current = true;
      setWork({ ...(work.kind === 'text' ? work : emptyWork), text });
    },
    replace: (next) => {
      // To open a file on an empty desk leaves nothing to go back to but the emptiness itself: still a step.
      if (next !== work && !(textOf(next) === '' && textOf(work) === '')) setHistory((before) => remember(before, work));
      isWriting.current = false;
      setWork(next);
    },
    undo: () => {
      const before = history.at(-1);
      if (before === undefined) return;
      setHistory(history.slice(0, -1));
      isWriting.current = false;
      setWork(before);
    },
  };
}
