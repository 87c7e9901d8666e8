/**
 * Separates a practice from the one that it was merged into, within a month: what was done with it goes back where it was, its
 * author stands under it alone, and who separated the two is kept beside who joined them.
 */
import { Refusal } from '#contract/refusal';
import { mutualLikeness } from '#domain/match/mutual-likeness';
import { tellPractice } from '#domain/match/tell-practice';
import { nameDouble } from '../doubles/seek-doubles.ts';
import { findMerged } from '../find-practice.ts';
import { untell } from '../notify.ts';
import type { Reader, Writer } from '../ports.ts';
import { presentPractice } from '../present-practices.ts';
import type { MergerRow } from '../rows/gaps.ts';
import type { PracticeRow } from '../rows/practices.ts';
import type { WriteScope, WriteVerb } from '../scope.ts';
import { retally } from '../tally-practice.ts';
import { returnChildren, returnReactions } from './move-reactions.ts';

/** Long enough for an author who was on leave to say that theirs is another story; later, what came since would be torn apart. */
export const SEPARABLE_DAYS = 30;
const DAY_MS = 86_400_000;

/** The merger of a double that still holds, whoever asks and whenever. */
async function findOpen(db: Reader, doubleId: string): Promise<MergerRow | undefined> {
  const rows = await db.list('mergers', { where: { doubleId } });
  return rows.find(({ separatedAt }) => separatedAt === undefined);
}

export const separableUntil = ({ at }: Pick<MergerRow, 'at'>): number =>
  Date.parse(at) + SEPARABLE_DAYS * DAY_MS;

/** Its authors are its own, and those of doubles that are still merged into it. */
async function recredit(db: Writer, row: PracticeRow): Promise<PracticeRow> {
  const retired = await db.list('practices', { where: { status: 'retired' } });
  const doubles = retired.filter(
    ({ replacedBy, retirement }) => retirement?.reason === 'merged' && replacedBy === row.id,
  );
  const names = doubles.flatMap(({ authorId, alsoByIds = [] }) => [authorId, ...alsoByIds]);
  const alsoByIds = [...new Set(names)].filter((id) => id !== row.authorId);
  const { alsoByIds: _before, ...rest } = row;
  return alsoByIds.length > 0 ? { ...rest, alsoByIds } : rest;
}

async function revive(scope: WriteScope, double: PracticeRow, merger: MergerRow): Promise<PracticeRow> {
  const { replacedBy: _into, retirement: _why, ...rest } = double;
  return retally(scope, { ...rest, status: 'live', official: merger.wasOfficial.double });
}

/** Of several that were official and are still merged into it, the first has lent it from now on; false: there is none. */
async function passLoan(db: Writer, { id }: PracticeRow, gone: MergerRow): Promise<boolean> {
  const mergers = await db.list('mergers');
  const [next] = mergers
    .filter((each) => each.intoId === id && each.separatedAt === undefined && each.wasOfficial.double)
    .filter((each) => each.id !== gone.id)
    .toSorted((a, b) => a.at.localeCompare(b.at));
  if (next) await db.put('mergers', { ...next, wasOfficial: { ...next.wasOfficial, into: false } });
  return next !== undefined;
}

/** The one that was kept, and those on the way to where it is now, if it was merged in its turn. */
async function restore(scope: WriteScope, merger: MergerRow): Promise<void> {
  const { db } = scope;
  const { wasChild, intoId, doubleId } = merger;
  let row = await db.get('practices', intoId);
  let by: MergerRow | undefined = merger;
  while (row) {
    // Only what it got by this merger is taken from it, and from where that was passed on to.
    const isLent: boolean =
      by?.wasOfficial.double === true && !by.wasOfficial.into && !(await passLoan(db, row, by));
    const parent = wasChild && row.id === intoId ? { parentId: doubleId } : {};
    const restored = { ...(await recredit(db, row)), official: row.official && !isLent, ...parent };
    if (row.status === 'live') await retally(scope, restored);
    else await db.put('practices', restored);
    by = isLent ? await findOpen(db, row.id) : undefined;
    if (by) await db.put('mergers', { ...by, wasOfficial: { ...by.wasOfficial, double: false } });
    row = row.retirement?.reason === 'merged' ? await db.get('practices', row.replacedBy ?? '') : undefined;
  }
}

/**
 * Two that were told apart by hand are not proposed as doubles again: also those that nobody proposed, and those whose
 * proposal went while one of the two was merged.
 */
async function keepApart(
  db: Writer,
  [double, into]: readonly [PracticeRow, PracticeRow],
  at: string,
): Promise<void> {
  const id = nameDouble(double.id, into.id);
  const [firstId = '', secondId = ''] = id.split(':');
  const near = mutualLikeness(tellPractice(double, double.sector), tellPractice(into, into.sector));
  const known = await db.get('doubles', id);
  const pair = known ?? { id, firstId, secondId, near: Math.round(near * 100) / 100, at };
  await db.put('doubles', { ...pair, state: 'different' });
}

export const separatePractice: WriteVerb<'separatePractice'> = async (scope, { params }) => {
  const { db, actor, now } = scope;
  const double = await db.get('practices', params.id);
  const merger = await findOpen(db, params.id);
  // Whose author took it back or erased it meanwhile does not come to life again.
  if (!merger || double?.retirement?.reason !== 'merged' || double.status !== 'retired')
    throw new Refusal('not-found');
  if (now > separableUntil(merger)) throw new Refusal('too-late');
  const holder = await findMerged(db, merger.intoId);
  if (holder) {
    await returnReactions(db, holder.id, double.id);
    await returnChildren(db, holder.id, double.id);
  }
  const back = await revive(scope, double, merger);
  await restore(scope, merger);
  const into = await db.get('practices', merger.intoId);
  const separatedAt = new Date(now).toISOString();
  if (into) await keepApart(db, [double, into], separatedAt);
  await db.put('mergers', { ...merger, separatedById: actor.person.id, separatedAt });
  for (const to of new Set([double.authorId, into?.authorId ?? '']))
    await untell(scope, to, `merger:${merger.id}`);
  return presentPractice(db, actor.person.id, back);
};
