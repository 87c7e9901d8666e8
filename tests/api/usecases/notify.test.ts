/** What concerns somebody reaches them, once, and nobody else. */
import { describe, expect, it } from 'vitest';
import { notify, type Telling } from '../../../api/usecases/notify.ts';
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
});
