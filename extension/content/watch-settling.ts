/** Looks again each time the document changes, for a short while after a navigation. Leaves no observer behind. */

/** A slow CRM draws a record within this; later it is no longer the navigation's doing. */
export const SETTLING_MS = 5000;

/** `look` says true when there is nothing more to wait for. */
export function watchSettling(document: Document, look: () => boolean, signal: AbortSignal): void {
  if (look() || signal.aborted) return;
  const observer = new MutationObserver(() => {
    if (look()) stop();
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const timer = setTimeout(stop, SETTLING_MS);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', stop, { once: true });
}
