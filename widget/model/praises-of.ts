/** Whom one may congratulate for what is on screen. Never oneself; it promises nothing, the server finds each fact anew. */
import type { Agreement, Coverage } from '#contract/agreement';
import type { PersonRef } from '#contract/person';
import type { PracticeView } from '#contract/practice';
import type { Fact } from '#contract/recognition';
import type { Reuse } from '#contract/reuse';

export interface Praise {
  readonly person: PersonRef;
  readonly fact: Fact;
}

/** Who shared it, and who took it up: a reuse is the merit of both, while it has not failed. */
export function praisesOfReuse({ id, author, title }: PracticeView, reuse: Reuse, meId: string): Praise[] {
  if (reuse.verdict === 'declined' || reuse.verdict === 'failed') return [];
  const told = { kind: 'reuse', id: reuse.id, title, practiceId: id, verdict: reuse.verdict } as const;
  const both = [
    { person: author, fact: { ...told, by: reuse.by } },
    { person: reuse.by, fact: told },
  ];
  return both.filter(({ person }) => person.id !== meId);
}

export function praisesOfShare({ id, author, title, firstShare }: PracticeView, meId: string): Praise[] {
  if (!firstShare || author.id === meId) return [];
  return [{ person: author, fact: { kind: 'first-share', id, title, practiceId: id } }];
}

export function praisesOfFirstSite({ id, name }: Agreement, { firstSite }: Coverage, meId: string): Praise[] {
  if (!firstSite || firstSite.by.id === meId) return [];
  return [{ person: firstSite.by, fact: { kind: 'first-site', id, title: name } }];
}
