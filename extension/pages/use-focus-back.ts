/** Gives the keyboard back to what opened a practice, as soon as it is drawn again; takes it from nobody who is elsewhere by then. */
import { useEffect, useRef } from 'preact/hooks';

/** What comes later than this the person no longer waits for. */
const PATIENCE_MS = 2000;

/** `open`: the practice that is read. One that was opened from it leads back to the first. */
export function useFocusBack(open: string | undefined): void {
  const firstRef = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (open !== undefined) {
      firstRef.current ??= open;
      return undefined;
    }
    const first = firstRef.current;
    firstRef.current = undefined;
    return first === undefined ? undefined : focusWhenDrawn(`[data-practice="${first}"]`);
  }, [open]);
}

function focusWhenDrawn(wanted: string): () => void {
  const look = () => {
    const isFree = document.activeElement === null || document.activeElement === document.body;
    const opener = isFree ? document.querySelector<HTMLElement>(wanted) : null;
    opener?.focus();
    if (!isFree || opener) stop();
  };
  const observer = new MutationObserver(look);
  const end = setTimeout(() => observer.disconnect(), PATIENCE_MS);
  const stop = () => {
    observer.disconnect();
    clearTimeout(end);
  };
  observer.observe(document.body, { childList: true, subtree: true });
  look();
  return stop;
}
