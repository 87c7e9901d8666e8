/** Records what a person makes of a practice on a record of theirs. Nobody proves their own practice. */
import type { VerdictReport } from '#contract/reuse';
import { Refusal } from '#contract/refusal';
import { checkPictures } from './check-pictures.ts';
import { findLivePractice } from './find-practice.ts';
import { keepReasons } from './learning/keep-reasons.ts';
import { presentReuses } from './present-reuses.ts';
import { isBy, retally } from './tally-practice.ts';
import { tellAuthor, untellAuthor } from './tell-author.ts';
import type { PracticeRow, ReuseRow } from './rows/practices.ts';
import type { WriteScope, WriteVerb } from './scope.ts';

function build(scope: WriteScope, id: string, practiceId: string, report: VerdictReport): ReuseRow {
  const { verdict, reason, note, facets, shown = [], pictures = [] } = report;
  const at = new Date(scope.now).toISOString();
  return {
    id,
    practiceId,
    personId: scope.actor.person.id,
    verdict,
    facets,
    at,
    // A reason belongs to a decline; with another verdict it would be told to everybody.
    ...(reason !== undefined && verdict === 'declined' ? { reason } : {}),
    ...(note === undefined || note === '' ? {} : { note }),
    ...(shown.length > 0 ? { shown } : {}),
    // A decline is told to nobody: nothing to look at either.
    ...(pictures.length > 0 && verdict !== 'declined' ? { pictures } : {}),
    ...(verdict === 'worked' || verdict === 'failed' ? { settledAt: at } : {}),
  };
}

/** Told further, step by step: what the later report does not say again still holds. */
function continueReuse(earlier: ReuseRow, later: ReuseRow): ReuseRow {
  const { reason, note, shown, pictures, settledAt } = earlier;
  const isSame = earlier.verdict === later.verdict;
  return {
    ...(reason !== undefined && isSame ? { reason } : {}),
    ...(note !== undefined && isSame ? { note } : {}),
    ...(pictures !== undefined && isSame ? { pictures } : {}),
    ...(shown === undefined ? {} : { shown }),
    ...later,
    facets: Object.keys(later.facets).length > 0 ? later.facets : earlier.facets,
    at: earlier.at,
    // A word added afterwards settles nothing anew.
    ...(settledAt !== undefined && isSame ? { settledAt } : {}),
  };
}

/** The same reuse may be reported again (tried, then worked); another's, or another practice's, may not be taken over. */
async function findEarlier({ db, actor }: WriteScope, id: string, practice: PracticeRow) {
  const earlier = await db.get('reuses', id);
  if (earlier && (earlier.personId !== actor.person.id || earlier.practiceId !== practice.id)) {
    throw new Refusal('conflict');
  }
  return earlier;
}

/** The practice, and the double by whose name a device still knows it: its reasons were that one's. */
async function listNamed({ db }: WriteScope, id: string, practice: PracticeRow): Promise<PracticeRow[]> {
  const double = id === practice.id ? undefined : await db.get('practices', id);
  return double ? [practice, double] : [practice];
}

export const recordVerdict: WriteVerb<'recordVerdict'> = async (scope, { params, body: report }) => {
  const { db, actor } = scope;
  const practice = await findLivePractice(scope, params.id);
  const isPrivate = report.verdict === 'declined';
  if (isBy(practice, actor.person.id) && !isPrivate) throw new Refusal('forbidden');
  await checkPictures(scope, report.pictures ?? []);
  const earlier = await findEarlier(scope, params.reuseId, practice);
  const shown = await keepReasons(scope, await listNamed(scope, params.id, practice), report.shown ?? []);
  const reuse = build(scope, params.reuseId, practice.id, { ...report, shown });
  const kept = earlier ? continueReuse(earlier, reuse) : reuse;
  await db.put('reuses', kept);
  // A decline that replaces nothing leaves the practice untouched: even "something changed" would tell of it.
  if (!isPrivate || (earlier && earlier.verdict !== 'declined')) await retally(scope, practice);
  if (isPrivate) await untellAuthor(scope, practice.authorId, kept.id);
  else await tellAuthor(scope, practice, kept);
  const [reply] = await presentReuses(db, [kept]);
  if (!reply) throw new Error('A reuse was presented as nothing');
  return reply;
};
