/** Logs what the search could not take in: what kind of fault, and where in the code; never its message, which may quote a practice. */
import type { Logger } from 'pino';
import type { SearchFailure } from '../usecases/rebuild-search.ts';

const PLACES_MAX = 6;
const MESSAGES = {
  changes: 'the search could not read what changed: it answers by what it knew',
  words:
    'the search could not be built anew for the words of the company: it answers by the old ones, and the next change tries again',
} as const;

function placesIn({ message, stack = '' }: Error): string[] {
  const lines = stack.replace(message, '').split('\n');
  return lines.flatMap((line) => (/^ +at /.test(line) ? line.trim() : [])).slice(0, PLACES_MAX);
}

/** Until `signal`: what the stop cuts short has not failed. */
export function tellSearchFailure(log: Logger, signal: AbortSignal): (failure: SearchFailure) => void {
  return ({ of, cause }) => {
    if (signal.aborted) return;
    const fault = cause instanceof Error ? { kind: cause.name, at: placesIn(cause) } : { kind: typeof cause };
    log.error(fault, MESSAGES[of]);
  };
}
