/**
 * The gate: all that runs on a page of an allowed CRM that is no record. It looks at the address, and calls the companion
 * when there may be something to read; then its work is done.
 */
import type { Page } from '../crm/adapter.ts';
import { mayBeRecord } from '../crm/may-be-record.ts';
import { watchSettling } from './watch-settling.ts';

export interface GateTools {
  readonly signal: AbortSignal;
  page(): Page;
  /** Whether somebody taught pages of this site. */
  isTaught(): Promise<boolean>;
  /** Puts the companion into the page; false when that was refused. */
  callCompanion(): Promise<boolean>;
  /** The companion is there. */
  onOpen(): void;
}

export interface Gate {
  /** The address changed, or the page was just loaded. */
  arrive(): void;
  /** What was taught may have changed. */
  ask(): Promise<void>;
}

export function keepGate(tools: GateTools): Gate {
  let isCalled = false;
  let settling = new AbortController();
  tools.signal.addEventListener('abort', () => settling.abort());

  const call = async () => {
    if (isCalled || tools.signal.aborted) return;
    isCalled = true;
    settling.abort();
    if (await tools.callCompanion()) tools.onOpen();
    // Refused, or the worker was being replaced: the next page may try again.
    else isCalled = false;
  };
  const look = () => {
    if (!mayBeRecord(tools.page())) return false;
    void call();
    return true;
  };
  return {
    arrive() {
      settling.abort();
      if (isCalled || tools.signal.aborted) return;
      settling = new AbortController();
      watchSettling(tools.page().document, look, settling.signal);
    },
    async ask() {
      if (await tools.isTaught()) await call();
    },
  };
}
