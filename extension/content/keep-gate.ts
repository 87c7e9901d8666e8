/**
 * The gate: all that runs on a page of an allowed CRM that is no record. It looks at the address, and calls the companion
 * when there may be something to read; then its work is done. It observes nothing, and says nothing to anybody until then.
 */
import { mayBeRecord, type Glance } from '../crm/may-be-record.ts';

export interface GateTools {
  /** Live: asked anew at each look. */
  readonly page: Glance;
  /** Puts the companion into the page; false when that was refused. */
  callCompanion(): Promise<boolean>;
  /** The companion is there. */
  onOpen(): void;
}

export interface Gate {
  /** The address changed, or the page was just loaded. */
  arrive(): void;
  close(): void;
}

/**
 * Pauses between looks at a page that draws a marked record late. Two, since the first timer of a page costs a third of a
 * millisecond; an observer would cost more to make, and more again with each change.
 */
const PAUSES_MS = [300, 3000];

export function keepGate(tools: GateTools): Gate {
  let state: 'shut' | 'called' | 'closed' = 'shut';
  /** The page went on while the companion was being called. */
  let wentOn = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const call = async () => {
    state = 'called';
    wentOn = false;
    const came = await tools.callCompanion();
    if (state !== 'called') return;
    // Refused, or the worker was being replaced: the next page may try again.
    state = came ? 'closed' : 'shut';
    if (came) tools.onOpen();
    else if (wentOn) look(0);
  };
  const look = (turn: number) => {
    const pause = PAUSES_MS[turn];
    if (mayBeRecord(tools.page)) void call();
    else if (pause !== undefined) timer = setTimeout(look, pause, turn + 1);
  };
  return {
    arrive() {
      if (timer !== undefined) clearTimeout(timer);
      wentOn = true;
      if (state === 'shut') look(0);
    },
    close() {
      clearTimeout(timer);
      state = 'closed';
    },
  };
}
