/**
 * Tells when the stage of a deal may have changed: watches the stage's own box, and of its ancestors only whether they
 * are replaced. It never says "won": that is read again, by code.
 */
import { watchSettling } from './watch-settling.ts';

/** A click on a stage makes a burst of changes; one reading is enough. */
const QUIET_MS = 120;
/** The session may answer long before the page has drawn the box. A page that has none is let go. */
const BOX_MS = 30_000;

const OF_BOX = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'value',
    'aria-checked',
    'aria-pressed',
    'data-value',
    'data-relais-won',
    'data-relais-code',
  ],
};
const OF_ANCESTOR = { childList: true, attributes: true, attributeFilter: ['data-relais-won'] };

export function watchStage(find: () => Element | null, onChange: () => void, signal: AbortSignal): void {
  let box: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A page that waits for its server in place of the form (SuiteCRM 8) may wait longer than anybody reads again.
      if (!box?.isConnected) attach(onChange);
      onChange();
    }, QUIET_MS);
  });
  const attach = (onBack?: () => void) => {
    const isThere = () => {
      if (!find()) return false;
      attach();
      onBack?.();
      return true;
    };
    observer.disconnect();
    box = find();
    if (!box) return watchSettling(document, isThere, signal, { forMs: BOX_MS });
    observer.observe(box, OF_BOX);
    for (let above = box.parentElement; above; above = above.parentElement)
      observer.observe(above, OF_ANCESTOR);
  };
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  attach();
  signal.addEventListener('abort', stop, { once: true });
}
