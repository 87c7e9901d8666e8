/** Around a practice: shown at once, taken back with its reason when refused, the last question's answer only. */
import { expect, it } from 'vitest';
import { PracticeLife, type LifeSource, type Report } from '#widget/model/practice-life.ts';
import { Shelf } from '#widget/model/shelf.ts';
import { later, lea, offline, practice, refused, uuid } from '../sample.ts';

function stage(over: Partial<LifeSource> = {}) {
  const reports: [string, string, Report][] = [];
  const never = () => Promise.reject(offline());
  const shelf = new Shelf({ read: never, like: never, takeUp: never, letGo: never, newId: () => uuid(1) });
  shelf.put([practice(1)]);
  const source: LifeSource = {
    readFamily: async () => ({ children: [practice(2)] }),
    listFollows: async () => [{ kind: 'unit', what: 'Office' }],
    follow: async () => undefined,
    unfollow: async () => undefined,
    report: async (id, reuseId, report) => void reports.push([id, reuseId, report]),
    findPeople: async () => [lea],
    newId: () => uuid(50),
    ...over,
  };
  const mine = () => shelf.practices.value.get(uuid(1))?.mine;
  return { life: new PracticeLife(source, shelf), reports, mine };
}

it('reads the family of the practice that is open, and of no earlier one', async () => {
  const slow = later<{ children: never[] }>();
  const answers = [slow.promise, Promise.resolve({ children: [practice(3)] })];
  const { life } = stage({ readFamily: () => answers.shift() ?? slow.promise });
  const first = life.open(uuid(1));
  await life.open(uuid(2));
  slow.resolve({ children: [] });
  await first;
  expect(life.family.value?.children.map(({ id }) => id)).toEqual([uuid(3)]);
  await life.open(undefined);
  expect(life.family.value).toBeUndefined();
});

it('reports what came of it on the same reuse, step by step', async () => {
  const { life, reports, mine } = stage();
  await life.report(practice(1), 'worked');
  expect(mine()).toMatchObject({ verdict: 'worked', reuseId: uuid(50) });
  await life.report(practice(1, { mine: { liked: false, verdict: 'worked', reuseId: uuid(50) } }), 'worked', {
    note: 'Le chef a goûté',
  });
  expect(reports).toEqual([
    [uuid(1), uuid(50), { verdict: 'worked' }],
    [uuid(1), uuid(50), { verdict: 'worked', note: 'Le chef a goûté' }],
  ]);
});

it('takes a report back when it is refused', async () => {
  const { life, mine } = stage({ report: () => Promise.reject(refused('not-found', 'Introuvable')) });
  await life.report(practice(1), 'failed');
  expect([mine()?.verdict, life.failure.value?.title]).toEqual([undefined, 'Introuvable']);
});

it('follows and unfollows, and takes back what is refused', async () => {
  const { life } = stage();
  await life.loadFollows();
  await life.follow({ kind: 'person', what: lea.id }, true);
  expect([...life.followed.value]).toEqual(['unit:Office', `person:${lea.id}`]);
  await life.follow({ kind: 'unit', what: 'Office' }, false);
  expect([...life.followed.value]).toEqual([`person:${lea.id}`]);
  const failing = stage({ follow: () => Promise.reject(offline()) });
  await failing.life.follow({ kind: 'unit', what: 'Office' }, true);
  expect([failing.life.followed.value.size, failing.life.failure.value?.kind]).toEqual([0, 'offline']);
});

it('finds people for the name that is being written, the last one asked', async () => {
  const slow = later<(typeof lea)[]>();
  const answers = [slow.promise, Promise.resolve([lea])];
  const { life } = stage({ findPeople: () => answers.shift() ?? slow.promise });
  const first = life.findPeople('h');
  await life.findPeople('lé');
  slow.resolve([]);
  await first;
  expect(life.people.value).toEqual([lea]);
  await life.findPeople('');
  expect(life.people.value).toEqual([]);
});
