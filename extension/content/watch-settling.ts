/** Looks again as the document changes, for a while after a navigation, ever less often. Leaves no observer behind. */

/** A slow CRM draws a record within this; later it is no longer the navigation's doing. */
export const SETTLING_MS = 5000;
/** First pause between two looks; each next one is twice as long, up to the last. A busy page pays for a dozen looks. */
const PAUSE_MIN_MS = 16;
const PAUSE_MAX_MS = 400;

/** `look` says true when there is nothing more to wait for. `onEnd`: nothing came. */
export function watchSettling(
  document: Document,
  look: () => boolean,
  signal: AbortSignal,
  { forMs = SETTLING_MS, onEnd }: { readonly forMs?: number; readonly onEnd?: () => void } = {},
): void {
  if (signal.aborted || look() || signal.aborted) return;
  let pause = PAUSE_MIN_MS;
  let next: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    observer.disconnect();
    clearTimeout(next);
    clearTimeout(end);
  };
  const again = () => {
    next = undefined;
    pause = Math.min(pause * 2, PAUSE_MAX_MS);
    if (look()) stop();
  };
  const observer = new MutationObserver(() => (next ??= setTimeout(again, pause)));
  const end = setTimeout(() => {
    stop();
    if (!look()) onEnd?.();
  }, forMs);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', stop, { once: true });
}
