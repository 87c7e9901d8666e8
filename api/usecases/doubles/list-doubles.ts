/** The pairs that may be one practice, most alike first. It reads what was found before and compares nothing. */
import type { Double } from '#contract/double';
import type { Reader } from '../ports.ts';
import { presentPulsePractices } from '../pulse/list-most-taken-up.ts';
import type { DoubleRow } from '../rows/gaps.ts';
import type { ReadVerb } from '../scope.ts';
import { areKin } from './seek-doubles.ts';

/** As many as one reads at a sitting. */
const SHOWN_MAX = 8;

async function presentDouble(db: Reader, { id, firstId, secondId }: DoubleRow): Promise<Double | undefined> {
  const first = await db.get('practices', firstId);
  const second = await db.get('practices', secondId);
  // Since it was found, one may have been merged, retired, or told to be an adaptation.
  if (first?.status !== 'live' || second?.status !== 'live' || areKin(first, second)) return undefined;
  const [one, other] = await presentPulsePractices(db, [first, second]);
  if (!one || !other) return undefined;
  return { id, one: { ...one, body: first.body }, other: { ...other, body: second.body } };
}

export const listDoubles: ReadVerb<'listDoubles'> = async ({ db }) => {
  const rows = await db.list('doubles', { where: { state: 'likely' } });
  const items: Double[] = [];
  for (const row of rows.toSorted((a, b) => b.near - a.near)) {
    const shown = items.length < SHOWN_MAX ? await presentDouble(db, row) : undefined;
    if (shown) items.push(shown);
  }
  return { items };
};
