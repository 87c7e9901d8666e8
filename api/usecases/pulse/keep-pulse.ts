/** Keeps the ledger of the pulse for as long as its week lasts: figures that move within a week could be told apart. */
import type { Ledger } from '#domain/pulse/ledger';
import { openLedger } from '#domain/pulse/open-ledger';
import { weekOf } from '#domain/pulse/weeks';
import type { Reader } from '../ports.ts';
import { collectDeeds } from './collect-deeds.ts';

export interface PulseKeeper {
  /** The ledger of all whole weeks before `now`, made by whoever asks first in a week. */
  ledger(db: Reader, now: number): Promise<Ledger>;
}

export function keepPulse(): PulseKeeper {
  let kept: { readonly week: number; readonly ledger: Promise<Ledger> } | undefined;
  return {
    ledger(db, now) {
      const week = weekOf(now);
      if (kept?.week === week) return kept.ledger;
      const ledger = collectDeeds(db).then((told) => openLedger(told, week));
      kept = { week, ledger };
      // A failed reading is nobody's ledger: the next who asks tries again.
      ledger.catch(() => (kept = undefined));
      return ledger;
    },
  };
}
