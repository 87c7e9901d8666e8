/**
 * The practices that lift a block: first those that somebody named when a site blocked for it was signed, then those that
 * worked for the same people between block and signature, then what the words of the block find.
 */
import type { Unblocker } from '#contract/agreement';
import { BLOCK_WORDS } from '#domain/agreement/block-words';
import { listLifted } from '#domain/agreement/cover-agreement';
import type { Block } from '#contract/words';
import { presentPractices } from '../present-practices.ts';
import type { SiteAnswerRow } from '../rows/agreements.ts';
import type { ReadScope, ReadVerb } from '../scope.ts';
import { findAgreement } from './find-agreement.ts';
import { listAnswers } from './list-answers.ts';

/** Words are the weakest of the three signs: few of them, and only beside something better or nothing. */
const BY_WORDS_MAX = 3;

interface Lift {
  readonly siteId: string;
  readonly from: string;
  readonly to: string;
}

/** Practice → how many sites it lifted. */
type Counts = Map<string, number>;
const count = (counts: Counts, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);

function countNamed(answers: readonly SiteAnswerRow[], lifts: readonly Lift[]): Counts {
  const counts: Counts = new Map();
  for (const { siteId, to } of lifts) {
    const signature = answers.find((answer) => answer.siteId === siteId && answer.at === to);
    if (signature?.practiceId !== undefined) count(counts, signature.practiceId);
  }
  return counts;
}

/** What worked for whoever signed, since the block. */
async function countUsed(
  { db }: ReadScope,
  answers: readonly SiteAnswerRow[],
  lifts: readonly Lift[],
): Promise<Counts> {
  const counts: Counts = new Map();
  for (const { siteId, from, to } of lifts) {
    const personId = answers.find((answer) => answer.siteId === siteId && answer.at === to)?.personId ?? '';
    for (const { practiceId, verdict, at, settledAt = at } of await db.list('reuses', {
      where: { personId },
    })) {
      if (verdict === 'worked' && settledAt >= from && at <= to) count(counts, practiceId);
    }
  }
  return counts;
}

function findByWords({ search }: ReadScope, name: string, reason: Block): Counts {
  const hits = search.find(`${BLOCK_WORDS[reason]} ${name}`, BY_WORDS_MAX, {});
  const met = hits.filter(({ matched }) => matched.length >= 2);
  return new Map(met.map(({ practiceId }) => [practiceId, 0]));
}

type Rated = Pick<Unblocker, 'by' | 'sites'> & { readonly id: string };

const rate = (counts: Counts, by: Unblocker['by']): Rated[] =>
  [...counts].toSorted((a, b) => b[1] - a[1]).map(([id, sites]) => ({ id, by, sites }));

export const findUnblockers: ReadVerb<'findUnblockers'> = async (
  scope,
  { params, query: { reason, limit } },
) => {
  const { db, actor } = scope;
  const agreement = await findAgreement(scope, params.id);
  const answers = await listAnswers(db, { agreementId: agreement.id });
  const lifts = listLifted(answers).filter((lift) => lift.reason === reason);
  const rated = [
    ...rate(countNamed(answers, lifts), 'named'),
    ...rate(await countUsed(scope, answers, lifts), 'used'),
    ...rate(findByWords(scope, agreement.name, reason), 'words'),
  ];
  // The first sign that brings a practice up is the strongest.
  const once = rated.filter(({ id }, at) => rated.findIndex((each) => each.id === id) === at);
  const rows = await Promise.all(once.map(({ id }) => db.get('practices', id)));
  const live = rows.flatMap((row) => (row?.status === 'live' ? [row] : [])).slice(0, limit);
  const practices = await presentPractices(db, actor.person.id, live);
  const items = practices.flatMap((practice) => {
    const found = once.find(({ id }) => id === practice.id);
    return found ? [{ practice, by: found.by, sites: found.sites }] : [];
  });
  return { lifted: lifts.length, items };
};
