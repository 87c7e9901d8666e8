/** Weeks are closed once, as rows that nothing changes: not a restart, nor who moves, leaves, erases theirs or comes back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Pulse } from '#contract/pulse';
import { createUseCases } from '../../../../api/usecases/create-use-cases.ts';
import type { ClosedWeek } from '#domain/pulse/closed-week';
import { closePulseWeeks } from '../../../../api/usecases/pulse/close-pulse-weeks.ts';
import { actorOf, fill, setStage, START, type Stage } from '../stage.ts';
import { daysAgo, recipe, REPS, setCompany, takeUp, UNITS } from './company.ts';

const WEEK_MS = 7 * 86_400_000;
const rowsOf = ({ store }: Stage) => store.read((db) => db.list('pulseWeeks'));
type ClosedWeekRows = Awaited<ReturnType<typeof rowsOf>>;
const withoutToday = (rows: readonly ClosedWeek[]) =>
  rows.map(({ today: _today, ...rest }) => JSON.stringify({ ...rest, seq: 0 })).toSorted();

it('closes each week once, and of the newest alone says what can be asked', async () => {
  const stage = await setCompany();
  const first = await rowsOf(stage);
  expect(first.filter(({ today }) => today)).toHaveLength(1);
  await stage.useCases.tend();
  expect(await rowsOf(stage)).toEqual(first);
  stage.turnClock(2 * WEEK_MS);
  await stage.useCases.tend();
  const later = await rowsOf(stage);
  expect(later.filter(({ today }) => today).map(({ week }) => week)).toEqual([
    Math.max(...later.map(({ week }) => week)),
  ]);
  expect(withoutToday(later)).toEqual(expect.arrayContaining(withoutToday(first)));
});

it('writes nothing over weeks that another closed while it reckoned', async () => {
  const stage = await setCompany();
  const { store, now: clock } = stage;
  stage.turnClock(WEEK_MS);
  let closed: ClosedWeekRows | undefined;
  const pause = async () => {
    if (closed) return;
    closed = [];
    await closePulseWeeks({ store, clock });
    closed = await rowsOf(stage);
  };
  await closePulseWeeks({ store, clock, pause });
  expect(closed?.length).toBeGreaterThan(0);
  expect(await rowsOf(stage)).toEqual(closed);
});

it('waits for people, and names nobody', async () => {
  const { store } = await setStage();
  await store.write(async (db) => {
    for (const { id } of await db.list('people')) await db.remove('people', id);
  });
  await closePulseWeeks({ store, clock: () => START });
  expect(await store.read((db) => db.count('pulseWeeks'))).toBe(0);
  const told = JSON.stringify(await rowsOf(await setCompany()));
  for (const { id } of REPS) expect(told).not.toContain(`"${id}"`);
});

it('holds up nobody: others write between its parts, and what they wrote since it began is not told', async () => {
  const quiet = await setCompany();
  const busy = await setCompany();
  for (const stage of [quiet, busy]) stage.turnClock(WEEK_MS);
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
    const row = recipe('t5', 3);
    await busy.store.write((db) => db.put('practices', row));
  };
  await closePulseWeeks({ store: busy.store, clock: busy.now, pause });
  await quiet.useCases.tend();
  expect(pauses).toBeGreaterThan(5);
  expect(withoutToday(await rowsOf(busy))).toEqual(withoutToday(await rowsOf(quiet)));
});

it('is closed once where two begin together', async () => {
  const stage = await setCompany();
  stage.turnClock(WEEK_MS);
  const close = () => closePulseWeeks({ store: stage.store, clock: stage.now });
  const before = (await rowsOf(stage)).length;
  await Promise.all([close(), close()]);
  const once = await rowsOf(stage);
  await close();
  expect(once.length).toBe(before + 1);
  expect(await rowsOf(stage)).toEqual(once);
});

type Answer = Omit<Pulse, 'mostTakenUp'>;
/** Everything that headquarters can ask, of this process or of one that was started anew on the same rows. */
async function askAll({ ports }: Stage): Promise<Map<string, Answer>> {
  const useCases = await createUseCases(ports);
  const answers = new Map<string, Answer>();
  for (const unit of [undefined, ...UNITS])
    for (const region of [undefined, 'Lyon', 'Lille'])
      for (const weeks of [4, 12, 26] as const) {
        const query = { weeks, ...(unit && { unit }), ...(region && { region }) };
        const call = {
          name: 'readPulse',
          actor: actorOf('helene'),
          input: fill<'readPulse'>({ query }),
        } as const;
        const { mostTakenUp: _cards, ...answer } = (await useCases.call(call)).reply;
        answers.set(JSON.stringify([unit, region, weeks]), answer);
      }
  return answers;
}

const deed = fc.record({ who: fc.nat(35), whose: fc.nat(35), week: fc.integer({ min: 1, max: 10 }) });
const event = fc.record({
  what: fc.constantFrom('move', 'leave', 'return', 'erase', 'withdraw', 'like', 'week'),
  who: fc.nat(35),
  unit: fc.constantFrom(...UNITS),
  region: fc.constantFrom('Lyon', 'Lille'),
});
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

async function bringAbout(stage: Stage, { what, who, unit, region }: Event): Promise<void> {
  const id = REPS[who]?.id ?? '';
  if (what === 'week') {
    stage.turnClock(WEEK_MS);
    return stage.useCases.tend();
  }
  await stage.store.write(async (db) => {
    const person = await db.get('people', id);
    const [mine] = await db.list('practices', { where: { authorId: id } });
    if (person && what === 'move') await db.put('people', { ...person, unit, region });
    if (person && what === 'leave') await db.put('people', { ...person, active: false });
    if (person && what === 'return') await db.put('people', { ...person, active: true });
    if (mine && what === 'withdraw') await db.put('practices', { ...mine, status: 'withdrawn' });
    if (mine && what === 'like')
      await db.put('likes', { id: `${mine.id}:${id}`, practiceId: mine.id, personId: id, at: daysAgo(0) });
  });
  if (what !== 'erase') return;
  const person = await stage.store.read((db) => db.get('people', id));
  // Who has left signs in no more: the administrator lets them back before they can erase anything.
  if (!person?.active) return;
  const input = fill<'eraseMine'>({
    body: { practices: 'withdraw', confirmedAt: new Date(stage.now()).toISOString() },
  });
  await stage.useCases.call({ name: 'eraseMine', actor: { person, sessionId: 's' }, input });
}

/** Of one week, whatever was told of it in any answer: it may be told later, never otherwise. */
function tellWeeks(answers: ReadonlyMap<string, Answer>): Map<string, string> {
  const weeks = new Map<string, string>();
  for (const [asked, { adoption, outcomes, reactions, recognitions }] of answers)
    for (const [kind, series] of Object.entries({ adoption, outcomes, reactions, recognitions }))
      for (const each of series)
        weeks.set(JSON.stringify([JSON.parse(asked).slice(0, 2), kind, each.week]), JSON.stringify(each));
  return weeks;
}

it('gives no two answers from which a restart, a move, a departure or an erasure could be read', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { minLength: 40, maxLength: 90 }),
      fc.array(event, { minLength: 2, maxLength: 7 }),
      async (deeds, events) => {
        const stage = await setCompany(async (db) => {
          for (const { who, whose, week } of deeds) {
            const row = recipe(REPS[whose]?.id ?? '', 7 * (week + 1));
            await db.put('practices', row);
            await takeUp(db, row.id, REPS[who]?.id ?? '', 7 * week, week > 1 ? 7 * (week - 1) : undefined);
          }
        });
        let before = await askAll(stage);
        const told = tellWeeks(before);
        for (const each of events) {
          await bringAbout(stage, each);
          const after = await askAll(stage);
          // Within a week no answer moves at all; over weeks, nothing that was told of one is told otherwise.
          if (each.what !== 'week') expect(after).toEqual(before);
          for (const [name, what] of tellWeeks(after)) {
            expect(told.get(name) ?? what, name).toBe(what);
            told.set(name, what);
          }
          expectFives(before, after);
          before = after;
        }
      },
    ),
    { numRuns: 8 },
  );
});

/** The longest period has not lost a week: what came in is nothing, or fives. */
function expectFives(before: ReadonlyMap<string, Answer>, after: ReadonlyMap<string, Answer>): void {
  for (const [asked, { now }] of after) {
    const then = before.get(asked)?.now;
    if (!asked.endsWith('26]') || !then) continue;
    for (const key of ['shares', 'reuses', 'worked', 'failed'] as const) {
      const more = (now[key] ?? 0) - (then[key] ?? 0);
      expect(more === 0 || more >= 5, `${asked} ${key} ${more}`).toBe(true);
    }
  }
}
