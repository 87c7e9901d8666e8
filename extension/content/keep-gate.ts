/**
 * The gate: all that runs on a page of an allowed CRM that is no record. It looks at the address, and calls the companion
 * when there may be something to read; then its work is done. It observes nothing, and says nothing to anybody until then.
 * Few functions, as each that runs is one more for every page to compile.
 */
import { mayBeRecord, type Glance } from '../crm/may-be-record.ts';
import { watchNavigation } from './watch-navigation.ts';

/** The window, with its live document: asked anew at each look. */
export type Doorway = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly document: Glance;
  readonly navigation?: EventTarget;
};

/**
 * Pauses between looks at a page that draws a marked record late. After a load only one: the first timer of a page costs it a
 * quarter of a millisecond, a second one nearly as much, and an observer more than both, and again with each change.
 */
const LOADED_MS = [3500];
/** By then all is warm, and the rep waits for what was clicked. */
const MOVED_MS = [250, 750, 2000, 5000];

/**
 * `callCompanion` puts the companion into the page; false when that was refused. The answer ends the gate, which ends by
 * itself as soon as the companion is there.
 */
export function keepGate(window: Doorway, callCompanion: () => Promise<boolean>): () => void {
  const { document } = window;
  let isCalled = false;
  let isOver = false;
  let pauses = LOADED_MS;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    if (mayBeRecord(document)) void call();
    else if (turn < pauses.length) {
      timer = setTimeout(look, pauses[turn]);
      turn += 1;
    }
  };
  const call = async () => {
    const url = document.URL;
    isCalled = true;
    if (await callCompanion()) return close();
    isCalled = false;
    // Refused, or the worker was being replaced: where the rep went on meanwhile it may be tried again.
    if (!isOver && document.URL !== url) look();
    return undefined;
  };
  const move = () => {
    clearTimeout(timer);
    pauses = MOVED_MS;
    turn = 0;
    if (!isCalled) look();
  };
  const stop = watchNavigation(window, move);
  const close = () => {
    isOver = true;
    clearTimeout(timer);
    stop();
  };
  look();
  return close;
}
