/** What was just done, and ten seconds to take it back. Said once aloud; the seconds that pass are only shown. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { UNDO_MS } from '#contract/words';
import { Icon } from './icon.tsx';
import { tDraft } from './words/draft.ts';

const SECOND_MS = 1000;

interface UndoLineProps {
  /** What happened, in two words. */
  readonly text: string;
  /** It is there; else it is on its way or waits. */
  readonly done?: boolean;
  /** When it happened, in milliseconds since 1970: a panel opened later counts on. */
  readonly since: number;
  onUndo(): void;
  /** The time to undo is over. */
  onEnd?(): void;
}

export function UndoLine({ text, done = true, since, onUndo, onEnd }: UndoLineProps) {
  const left = useSecondsLeft(since, onEnd);
  return (
    <div class="undo">
      <Icon name={done ? 'check' : 'waiting'} />
      <output>{text}</output>
      {left > 0 && (
        <button type="button" class="btn link" onClick={onUndo}>
          {tDraft('undoIn', { n: left })}
        </button>
      )}
    </div>
  );
}

const secondsLeft = (since: number) => Math.ceil((since + UNDO_MS - Date.now()) / SECOND_MS);

function useSecondsLeft(since: number, onEnd?: () => void): number {
  // `onEnd` may be made anew at each drawing; only the share itself restarts the count.
  const endRef = useRef(onEnd);
  useEffect(() => {
    endRef.current = onEnd;
  });
  const [left, setLeft] = useState(() => secondsLeft(since));
  useEffect(() => {
    const tick = setInterval(() => {
      const now = secondsLeft(since);
      setLeft(now);
      if (now > 0) return;
      clearInterval(tick);
      endRef.current?.();
    }, SECOND_MS / 4);
    return () => clearInterval(tick);
  }, [since]);
  return left;
}
