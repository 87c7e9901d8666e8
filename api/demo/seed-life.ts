/** The life around the demo's practices: families, follows, people named in comments, and what each person was told of it all. */
import type { Followed, Lang, NotificationKind } from '#contract/words';
import { findFollowers } from '../usecases/follows/find-followers.ts';
import { topicOf, topicsOf } from '../usecases/follows/topics-of.ts';
import type { Writer } from '../usecases/ports.ts';
import type { NotificationRow } from '../usecases/rows/notifications.ts';
import life from './company/life.json' with { type: 'json' };
import { shift, storyId } from './story.ts';

const DAY_MS = 86_400_000;
/** Older words were read long ago, and are swept anyway. */
const TOLD_DAYS = 21;
/** What came within these days nobody has read yet. */
const UNREAD_DAYS = 4;

export async function seedLife(tx: Writer, now: number): Promise<void> {
  await joinFamilies(tx);
  for (const { person, lang } of life.languages) {
    const row = await tx.get('people', person);
    // The file holds languages of ours.
    if (row) await tx.put('people', { ...row, lang: lang as Lang });
  }
  await putFollows(tx, now);
  await putMentions(tx, now);
  await tellAuthors(tx, now);
  await tellFollowers(tx, now);
}

async function joinFamilies(tx: Writer): Promise<void> {
  for (const { child, parent, difference } of life.families) {
    const row = await tx.get('practices', storyId(child));
    if (!row) throw new Error(`life.json: no practice ${child}`);
    await tx.put('practices', { ...row, parentId: storyId(parent), difference });
  }
}

async function putFollows(tx: Writer, now: number): Promise<void> {
  for (const { by: personId, kind: written, what } of life.follows) {
    // The file holds kinds of ours.
    const kind = written as Followed;
    const topic = topicOf(kind, what);
    const at = shift('2026-10-01T08:00:00Z', now);
    await tx.put('follows', { id: `${personId}:${topic}`, personId, kind, what, topic, at });
  }
}

interface Told {
  readonly to: string;
  readonly by: string;
  readonly kind: NotificationKind;
  readonly practiceId: string;
  readonly at: string;
  readonly name: string;
}

async function tell(tx: Writer, now: number, { to, by, kind, practiceId, at, name }: Told): Promise<void> {
  const practice = await tx.get('practices', practiceId);
  const age = now - Date.parse(at);
  if (!practice || to === by || age > TOLD_DAYS * DAY_MS) return;
  const row: NotificationRow = {
    id: `${name}:${to}`,
    personId: to,
    kind,
    byId: by,
    noun: 'practice',
    aboutId: practiceId,
    title: practice.title,
    at,
    read: age > UNREAD_DAYS * DAY_MS || kind === 'followed-practice',
  };
  await tx.put('notifications', row);
}

async function putMentions(tx: Writer, now: number): Promise<void> {
  for (const { on, by, to, at: written, text } of life.mentions) {
    const practiceId = storyId(on);
    const id = storyId(`mention/${on}/${by}/${written}`);
    const at = shift(written, now);
    await tx.put('comments', { id, practiceId, authorId: by, text, mentions: to, at });
    for (const each of to) {
      await tell(tx, now, { to: each, by, kind: 'mentioned', practiceId, at, name: `comment:${id}` });
    }
  }
}

const KINDS = { tried: 'taken-up', worked: 'worked', failed: 'failed' } as const;

/** As the use cases would have told them, at the moment when it was said. */
async function tellAuthors(tx: Writer, now: number): Promise<void> {
  for (const reuse of await tx.list('reuses')) {
    const { id, practiceId, personId: by, verdict } = reuse;
    const practice = await tx.get('practices', practiceId);
    if (!practice || verdict === 'declined') continue;
    const at = reuse.settledAt ?? reuse.at;
    const told = { to: practice.authorId, by, practiceId, name: `reuse:${id}:${verdict}` };
    await tell(tx, now, { ...told, kind: KINDS[verdict], at });
  }
}

async function tellFollowers(tx: Writer, now: number): Promise<void> {
  for (const practice of await tx.list('practices', { where: { status: 'live' } })) {
    const { id: practiceId, authorId: by, at } = practice;
    for (const to of await findFollowers(tx, topicsOf(practice))) {
      await tell(tx, now, {
        to,
        by,
        kind: 'followed-practice',
        practiceId,
        at,
        name: `shared:${practiceId}`,
      });
    }
  }
}
