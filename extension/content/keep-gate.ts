/**
 * The gate: all that runs on a page of an allowed CRM that is no record. It looks at the address, and calls the companion
 * when there may be something to read; then its work is done. It watches nothing of the page, has no timer, and says nothing to
 * anybody until then. Few functions, as each that runs is one more for every page to compile.
 */
import { mayBeRecord, type Glance } from '../crm/may-be-record.ts';
import { MOVED, pollNavigation } from './watch-navigation.ts';

type Ear = 'addEventListener' | 'removeEventListener';

/** The window, with its live document: asked anew at each look. */
export type Doorway = Pick<Window, Ear> & {
  readonly document: Glance & Pick<Document, Ear | 'URL'>;
  readonly navigation?: EventTarget;
};

/**
 * By `marked.css`, when an element is drawn that says it is a record, whenever that is. (A look after some seconds cost each
 * page a timer, a quarter of a millisecond, and saw no record drawn later.)
 */
const DRAWN = 'animationstart';

/**
 * `callCompanion` puts the companion into the page; false when that was refused. The answer ends the gate, which ends by
 * itself as soon as the companion is there.
 */
export function keepGate(window: Doorway, callCompanion: () => Promise<boolean>): () => void {
  const { document, navigation } = window;
  let url = document.URL;
  /** Whether nothing more is to be asked: the companion is being called, or the gate has ended. */
  let isShut = false;
  let isOver = false;
  let stop: (() => void) | undefined;

  const look = () => {
    url = document.URL;
    if (!isShut && mayBeRecord(url, document)) void call();
  };
  // One ear for both, as each function is one more to compile: an animation, and the page's going elsewhere.
  const hear = ({ target }: Event) => {
    if (document.URL !== url || (target instanceof Element && target.hasAttribute('data-relais-record')))
      look();
  };
  const call = async () => {
    const asked = url;
    isShut = true;
    if (await callCompanion()) return close();
    isShut = isOver;
    // Refused, or the worker was being replaced: where the rep went on meanwhile it may be tried again.
    if (document.URL !== asked) look();
    return undefined;
  };
  const close = () => {
    isShut = isOver = true;
    document.removeEventListener(DRAWN, hear);
    navigation?.removeEventListener(MOVED, hear);
    stop?.();
  };
  document.addEventListener(DRAWN, hear);
  if (navigation) navigation.addEventListener(MOVED, hear);
  else if (import.meta.env.BROWSER !== 'chrome')
    stop = pollNavigation(window, () => document.URL === url || look());
  // As `look` does, in words of its own: a function that a page does not run is one that it does not compile.
  if (mayBeRecord(url, document)) void call();
  return close;
}
