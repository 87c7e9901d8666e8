/** Merging doubles: everything that was done with them is together, both authors are named, old addresses lead on. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { codeOf, draft, setStage } from '../stage.ts';

async function prepare() {
  const stage = await setStage();
  const { as, share } = stage;
  const double = (await share('anna')).id;
  const into = (await share('bruno')).id;
  const reuseId = randomUUID();
  const tried = { verdict: 'tried', facets: {} } as const;
  await as('maria', 'recordVerdict', { params: { id: double, reuseId }, body: tried });
  await as('karim', 'recordVerdict', { params: { id: into, reuseId: randomUUID() }, body: tried });
  for (const who of ['maria', 'karim']) await as(who, 'likePractice', { params: { id: double } });
  await as('maria', 'likePractice', { params: { id: into } });
  await as('karim', 'addComment', { params: { id: double }, body: { id: randomUUID(), text: 'Bien vu' } });
  const merge = (from: string, to: string) =>
    as('helene', 'mergePractice', { params: { id: from }, body: { into: to } });
  return { ...stage, double, into, reuseId, merge };
}

describe('mergePractice', () => {
  it('gathers reuses, likes and comments, and names both authors', async () => {
    const { merge, double, into } = await prepare();
    expect(await merge(double, into)).toMatchObject({
      id: into,
      author: { id: 'bruno' },
      alsoBy: [{ id: 'anna' }],
      likes: 2,
      comments: 1,
      evidence: { tried: 2 },
    });
  });

  it('leads old names on: reading, and the verdict of a device that knows no better', async () => {
    const { as, merge, double, into, reuseId } = await prepare();
    await merge(double, into);
    const params = { id: double };
    expect((await as('karim', 'readPractice', { params })).id).toBe(into);
    expect(await as('anna', 'readPractice', { params })).toMatchObject({
      id: double,
      status: 'retired',
      replacedBy: into,
      retirement: { reason: 'merged' },
    });
    const worked = { verdict: 'worked', facets: {} } as const;
    await as('maria', 'recordVerdict', { params: { id: double, reuseId }, body: worked });
    expect((await as('karim', 'readPractice', { params: { id: into } })).evidence.worked).toBe(1);
    await as('maria', 'withdrawVerdict', { params: { id: double, reuseId } });
    expect((await as('karim', 'readPractice', { params: { id: into } })).evidence.tried).toBe(1);
  });

  it('takes no author’s word as proof of what is theirs too', async () => {
    const { as, merge, double, into } = await prepare();
    const own = { verdict: 'worked', facets: {} } as const;
    await as('anna', 'recordVerdict', { params: { id: into, reuseId: randomUUID() }, body: own });
    expect((await merge(double, into)).evidence).toMatchObject({ tried: 2, worked: 0 });
    const again = as('anna', 'recordVerdict', { params: { id: into, reuseId: randomUUID() }, body: own });
    expect(await codeOf(again)).toBe('forbidden');
  });

  it('tells both authors, and takes the double out of everybody’s device', async () => {
    const { as, merge, double, into } = await prepare();
    await merge(double, into);
    for (const who of ['anna', 'bruno']) {
      const { items } = await as(who, 'listNotifications');
      expect(items.filter(({ kind }) => kind === 'merged')).toMatchObject([{ about: { id: into } }]);
    }
    const changes = await as('maria', 'readChanges', { query: { limit: 500 } });
    expect(changes.removed).toContain(double);
  });

  it('takes adaptations along, follows a second merger, and never into itself', async () => {
    const { as, share, merge, double, into } = await prepare();
    const child = await share('anna', draft({ parentId: double }));
    await merge(double, into);
    expect((await as('karim', 'readPractice', { params: { id: child.id } })).parentId).toBe(into);
    const last = (await share('maria')).id;
    await merge(into, last);
    expect((await as('karim', 'readPractice', { params: { id: double } })).id).toBe(last);
    expect(await codeOf(merge(last, last))).toBe('invalid');
    // The old name of what it became is itself.
    expect(await codeOf(merge(last, double))).toBe('invalid');
    expect(await codeOf(merge(last, randomUUID()))).toBe('invalid');
  });
});
