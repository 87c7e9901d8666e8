/** Tells of a block that was lifted, whoever stands before the same one elsewhere; an answer that is taken back is told no more. */
import type { Block } from '#contract/words';
import { notify, untell, type Telling } from '../notify.ts';
import type { AgreementRow, SiteAnswerRow, SiteRow } from '../rows/agreements.ts';
import type { WriteScope } from '../scope.ts';
import { listLiveSites } from './find-agreement.ts';
import { listAnswers } from './list-answers.ts';

/** Those who said the last word on another site that is blocked for this reason. */
async function listBlocked(scope: WriteScope, lifted: SiteRow, reason: Block): Promise<Set<string>> {
  const sites = await listLiveSites(scope, lifted.agreementId);
  const same = sites.filter(
    ({ id, state, block }) => id !== lifted.id && state === 'blocked' && block === reason,
  );
  const people = new Set<string>();
  for (const { id: siteId } of same) {
    const last = (await listAnswers(scope.db, { siteId })).at(-1);
    if (last) people.add(last.personId);
  }
  return people;
}

interface Lift {
  readonly answer: SiteAnswerRow;
  readonly site: SiteRow;
  readonly agreement: AgreementRow;
  readonly reason: Block;
}

export async function tellOfLift(
  scope: WriteScope,
  { answer, site, agreement, reason }: Lift,
): Promise<void> {
  const { practiceId } = answer;
  const practice = practiceId === undefined ? undefined : await scope.db.get('practices', practiceId);
  const about: Telling['about'] = practice
    ? { noun: 'practice', id: practice.id }
    : { noun: 'agreement', id: agreement.id };
  const title = practice?.title ?? agreement.name;
  const once = `lift:${answer.id}`;
  for (const to of await listBlocked(scope, site, reason)) {
    // "How" takes the place of "that": one line for one thing.
    await untell(scope, to, once);
    await notify(scope, { to, kind: 'unblocked', about, title, once });
  }
}

/** Whoever was told of this answer: of its block its agreement's owner, of the block that it lifted those before the same one. */
export async function untellOfAnswer(
  scope: Pick<WriteScope, 'db' | 'announce'>,
  { id, agreementId }: SiteAnswerRow,
  { ownerId }: AgreementRow,
): Promise<void> {
  await untell(scope, ownerId, `block:${id}`);
  const answers = await listAnswers(scope.db, { agreementId });
  // Some of them no longer stand before a block, and were told when they did.
  for (const to of new Set(answers.map(({ personId }) => personId))) await untell(scope, to, `lift:${id}`);
}
