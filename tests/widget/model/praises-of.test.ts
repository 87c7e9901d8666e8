/** Whom one may congratulate for what is on screen: both sides of a reuse, never oneself, nothing for a decline. */
import { expect, it } from 'vitest';
import type { Reuse } from '#contract/reuse';
import { praisesOfFirstSite, praisesOfReuse, praisesOfShare } from '#widget/model/praises-of.ts';
import { hugo, lea, practice, uuid } from '../sample.ts';
import { agreement, coverage } from '../sample-agreements.ts';

const reuse = (over: Partial<Reuse> = {}): Reuse => ({
  id: uuid(70),
  practiceId: uuid(1),
  by: hugo,
  verdict: 'worked',
  at: '2026-11-01T09:00:00.000Z',
  ...over,
});
const people = (praises: readonly { readonly person: { readonly id: string } }[]) =>
  praises.map(({ person }) => person.id);

it('names who shared, with who took it up, and who took it up', () => {
  const praises = praisesOfReuse(practice(1), reuse(), 'me');
  expect(people(praises)).toEqual([lea.id, hugo.id]);
  expect(praises.map(({ fact }) => [fact.id, fact.verdict, fact.by?.id])).toEqual([
    [uuid(70), 'worked', hugo.id],
    [uuid(70), 'worked', undefined],
  ]);
  expect(people(praisesOfReuse(practice(1), reuse(), lea.id))).toEqual([hugo.id]);
  for (const verdict of ['declined', 'failed'] as const)
    expect(praisesOfReuse(practice(1), reuse({ verdict }), 'me')).toEqual([]);
});

it('names the author of a first share, and nobody for another', () => {
  expect(people(praisesOfShare(practice(1, { firstShare: true }), 'me'))).toEqual([lea.id]);
  expect(praisesOfShare(practice(1, { firstShare: true }), lea.id)).toEqual([]);
  expect(praisesOfShare(practice(1), 'me')).toEqual([]);
});

it('names who signed the first site of an agreement', () => {
  expect(praisesOfFirstSite(agreement(1), coverage, 'me')).toEqual([
    { person: lea, fact: { kind: 'first-site', id: uuid(801), title: 'Accord Horizon Hôtels 1' } },
  ]);
  expect(praisesOfFirstSite(agreement(1), coverage, lea.id)).toEqual([]);
  const { firstSite: _none, ...none } = coverage;
  expect(praisesOfFirstSite(agreement(1), none, 'me')).toEqual([]);
});
