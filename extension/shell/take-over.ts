/** One companion a page: ends an earlier one, and itself when an update of the extension has left it without a voice. Tells the page nothing. */
import { browser } from '../browser.ts';
import { GONE } from '../content/companion.ts';

/** Our own world's, which no page can see. */
const world = globalThis as { relaisCompanion?: AbortController };

export function takeOver(going: AbortController): void {
  world.relaisCompanion?.abort(GONE);
  world.relaisCompanion = going;
  const look = () => {
    // The browser takes it away with the extension (Chrome; Firefox takes the script too).
    if (!browser.runtime?.id) going.abort(GONE);
  };
  document.addEventListener('visibilitychange', look, { signal: going.signal });
  window.addEventListener('focus', look, { signal: going.signal });
}
