/** Keeps the ledger of the closed weeks in memory until another week is closed. It reads nothing of what people do. */
import type { Ledger } from '#domain/pulse/ledger';
import { readLedger } from '#domain/pulse/read-ledger';
import { weekOf } from '#domain/pulse/weeks';
import type { Reader } from '../ports.ts';

export interface PulseKeeper {
  /** The ledger of all closed weeks; before any was closed, an empty one as of `now`. */
  ledger(db: Reader, now: number): Promise<Ledger>;
}

export function keepPulse(): PulseKeeper {
  let kept: { readonly seq: number; readonly ledger: Ledger } | undefined;
  return {
    async ledger(db, now) {
      const closed = await db.list('pulseWeeks');
      const newest = closed.at(-1);
      if (newest?.seq === undefined) return readLedger([], weekOf(now));
      if (kept?.seq !== newest.seq) {
        const open = Math.max(...closed.map(({ week }) => week)) + 1;
        kept = { seq: newest.seq, ledger: readLedger(closed, open) };
      }
      return kept.ledger;
    },
  };
}
