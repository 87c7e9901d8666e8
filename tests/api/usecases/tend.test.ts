/** Chores of the hour: done from the rows and the clock, heard live, and nothing when nothing is due. */
import { expect, it } from 'vitest';
import { createUseCases } from '../../../api/usecases/create-use-cases.ts';
import { DOUBLES_SETTING } from '../../../api/usecases/doubles/seek-doubles.ts';
import type { Reader, Store, TableName } from '../../../api/usecases/ports.ts';
import { DAY_MS, prove, question, setCases } from './question/cases.ts';

it('publishes what it brought about, and nothing when nothing is due', async () => {
  const stage = await setCases();
  await prove(stage, 'anna', 3);
  const { id } = await stage.as('bruno', 'askQuestion', { body: question() });
  await prove(stage, 'karim', 1);
  const heard: unknown[] = [];
  const until = new AbortController();
  const actor = {
    person: (await stage.store.read((db) => db.get('people', 'karim'))) ?? fail(),
    sessionId: 's',
  };
  await stage.store.write((db) =>
    db.put('sessions', {
      id: 's',
      personId: 'karim',
      device: '',
      accessHash: '',
      accessExpiresAt: '',
      refreshHash: '',
      refreshExpiresAt: '2099-01-01T00:00:00.000Z',
      at: '',
      lastAt: '',
    }),
  );
  const following = stage.useCases.followFeed({
    actor,
    signal: until.signal,
    send: async ({ event }) => void heard.push(event),
  });
  await stage.useCases.tend();
  stage.turnClock(2 * DAY_MS);
  await stage.useCases.tend();
  await expect.poll(() => heard).toContainEqual({ type: 'changed', noun: 'question', id });
  until.abort();
  await following;
});

function fail(): never {
  throw new Error('nobody');
}

/** A store of which one table cannot be listed once `broken` is set. */
function breakable(store: Store) {
  const state: { broken?: TableName } = {};
  const guard = <R extends Reader>(db: R): R =>
    new Proxy(db, {
      get(target, name) {
        const found: unknown = Reflect.get(target, name, target);
        if (typeof found !== 'function') return found;
        return (table: TableName, ...rest: unknown[]) => {
          if (name === 'list' && table === state.broken) throw new Error(`no ${table} today`);
          return found.call(target, table, ...rest);
        };
      },
    });
  return {
    state,
    store: {
      read: (work) => store.read((db) => work(guard(db))),
      write: (work) => store.write((db) => work(guard(db))),
      close: () => store.close(),
    } satisfies Store,
  };
}

/** What each chore leaves behind: an escalated question, a lesson, a closed week, a look for doubles. */
async function tendWithout(broken: TableName) {
  const stage = await setCases();
  await prove(stage, 'anna', 3);
  await stage.as('bruno', 'askQuestion', { body: question() });
  await stage.useCases.tend();
  stage.turnClock(8 * DAY_MS);
  const before = await stage.store.read((db) => db.get('settings', 'learning'));
  const closedBefore = await stage.store.read((db) => db.count('pulseWeeks'));
  const { store, state } = breakable(stage.store);
  const { tend } = await createUseCases({ ...stage.ports, store });
  state.broken = broken;
  const told = await tend().then(
    () => [],
    (error: unknown) => (error instanceof AggregateError ? error.errors : [error]).map(String),
  );
  return stage.store.read(async (db) => ({
    told,
    silent: await db.count('questionRoutes', { state: 'silent' }),
    learned: (await db.get('settings', 'learning'))?.seq !== before?.seq,
    closed: (await db.count('pulseWeeks')) > closedBefore,
    looked: (await db.get('settings', DOUBLES_SETTING)) !== undefined,
  }));
}

it.each([
  ['questions', { silent: 0, learned: true, closed: true, looked: true }],
  ['reuses', { silent: 0, learned: false, closed: false, looked: true }],
  ['pulseWeeks', { silent: 1, learned: true, closed: false, looked: true }],
] as const)('goes on with the other chores when %s cannot be read, and says so', async (broken, others) => {
  const { told, ...done } = await tendWithout(broken);
  expect(done).toEqual(others);
  expect(new Set(told)).toEqual(new Set([`Error: no ${broken} today`]));
});
