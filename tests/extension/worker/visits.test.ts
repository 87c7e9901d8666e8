import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../extension/worker/database.ts';
import { keepVisits, visitKey } from '../../../extension/worker/visits.ts';

it('names a record by what nobody can read back, one for each host', async () => {
  const record = { crm: 'markup', kind: 'account', id: 'hotel-zanzibar' } as const;
  const [one, two] = await Promise.all([
    visitKey('https://a.example', record),
    visitKey('https://b.example', record),
  ]);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(one).not.toBe(two);
});

it('changes in one step, and forgets after a year without a visit', async () => {
  let now = 0;
  const visits = keepVisits(await openDatabase('visits'), () => now);
  await Promise.all(
    ['a', 'b', 'c'].map((id) => visits.change('k', (visit) => ({ ...visit, seen: [...visit.seen, id] }))),
  );
  expect((await visits.of('k')).seen.toSorted()).toEqual(['a', 'b', 'c']);
  now = 366 * 86_400_000;
  await visits.sweep();
  expect((await visits.of('k')).seen).toEqual([]);
});

it('forgets one answer by its reuse, on whatever record it was given', async () => {
  const visits = keepVisits(await openDatabase('forgetting'), () => 0);
  const given = (reuseId: string) => ({ answer: 'taken-up' as const, reuseId, at: 0 });
  await visits.change('k', (visit) => ({ ...visit, answers: { p1: given('r1'), p2: given('r2') } }));
  await visits.change('l', (visit) => ({ ...visit, answers: { p1: given('r3') } }));
  await visits.forget('r1');
  expect([await visits.of('k'), await visits.of('l')]).toMatchObject([
    { answers: { p2: given('r2') } },
    { answers: { p1: given('r3') } },
  ]);
  expect((await visits.of('k')).answers['p1']).toBeUndefined();
});
