/** What concerns somebody reaches them, once, and nobody else. */
import { describe, expect, it } from 'vitest';
import { notify, untell, untellOf, type Telling } from '../../../api/usecases/notify.ts';
import type { Change, WriteScope } from '../../../api/usecases/scope.ts';
import { actorOf, random, setStage } from './stage.ts';

async function tell(who: string, told: Telling, leaver?: string) {
  const { store, ports } = await setStage();
  const changes: Change[] = [];
  await store.write(async (db) => {
    const gone = leaver && (await db.get('people', leaver));
    if (gone) await db.put('people', { ...gone, active: false });
    const announce = (change: Change) => void changes.push(change);
    const scope = { ...ports, db, actor: actorOf(who), now: ports.clock(), random, announce };
    // The search is not asked here.
    await notify(scope as unknown as WriteScope, told);
    if (told.once) await notify(scope as unknown as WriteScope, told);
  });
  return { rows: await store.read((db) => db.list('notifications')), changes };
}

const about = { noun: 'practice', id: 'p1' } as const;

describe('notify', () => {
  it('tells the person, by name, and their live readers alone', async () => {
    const { rows, changes } = await tell('bruno', { to: 'anna', kind: 'taken-up', about, title: 'Un titre' });
    expect(rows).toMatchObject([
      { personId: 'anna', byId: 'bruno', kind: 'taken-up', aboutId: 'p1', title: 'Un titre', read: false },
    ]);
    expect(changes).toEqual([{ type: 'changed', noun: 'notification', id: 'anna', only: 'anna' }]);
  });

  it('does not name who stays hidden', async () => {
    const told = { to: 'anna', kind: 'question-routed', about, title: '?', hidden: true } as const;
    const { rows } = await tell('bruno', told);
    expect(rows.map(({ byId }) => byId)).toEqual([undefined]);
  });

  it('tells nobody of their own doing, and nobody who left', async () => {
    const told = { to: 'anna', kind: 'worked', about, title: 'Un titre' } as const;
    expect((await tell('anna', told)).rows).toEqual([]);
    expect((await tell('bruno', told, 'anna')).rows).toEqual([]);
  });

  it('tells once what has a name', async () => {
    const told = { to: 'anna', kind: 'worked', about, title: 'Un titre', once: 'reuse:1' } as const;
    expect((await tell('bruno', told)).rows).toMatchObject([{ id: 'reuse:1:anna' }]);
  });
});

describe('taking back', () => {
  const row = { personId: 'anna', kind: 'worked', title: '', at: '2026-11-01T00:00:00.000Z' } as const;
  async function prepare() {
    const { store } = await setStage();
    const changes: Change[] = [];
    const announce = (change: Change) => void changes.push(change);
    await store.write(async (db) => {
      await db.put('notifications', { ...row, id: 'x:anna', noun: 'practice', aboutId: 'p1', read: false });
      await db.put('notifications', { ...row, id: 'y:anna', noun: 'person', aboutId: 'p1', read: false });
    });
    const left = async () => (await store.read((db) => db.list('notifications'))).map(({ id }) => id);
    return { store, changes, announce, left };
  }

  it('takes back one word by its name', async () => {
    const { store, announce, left, changes } = await prepare();
    await store.write(async (db) => {
      await untell({ db, announce }, 'anna', 'x');
      await untell({ db, announce }, 'anna', 'never told');
    });
    expect(await left()).toEqual(['y:anna']);
    expect(changes).toHaveLength(1);
  });

  it('takes back all of what is gone', async () => {
    const { store, announce, left } = await prepare();
    await store.write((db) => untellOf({ db, announce }, { noun: 'practice', id: 'p1' }));
    expect(await left()).toEqual(['y:anna']);
  });
});
