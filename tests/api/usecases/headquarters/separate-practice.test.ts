/** Separating what was merged: all goes back where it was, what came since stays, whatever happened in between. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEPARABLE_DAYS } from '../../../../api/usecases/headquarters/separate-practice.ts';
import type { PracticeRow } from '../../../../api/usecases/rows/practices.ts';
import { codeOf, draft, setStage, type Stage } from '../stage.ts';

const DAY_MS = 86_400_000;
const PEOPLE = ['maria', 'karim', 'helene', 'admin'] as const;

async function prepare() {
  const stage = await setStage();
  const { as } = stage;
  const merge = (from: string, to: string) =>
    as('helene', 'mergePractice', { params: { id: from }, body: { into: to } });
  const separate = (id: string) => as('helene', 'separatePractice', { params: { id } });
  const like = (who: string, id: string) => as(who, 'likePractice', { params: { id } });
  const say = (who: string, id: string, text = 'Bien vu') =>
    as(who, 'addComment', { params: { id }, body: { id: randomUUID(), text } });
  const report = (who: string, id: string, verdict: 'tried' | 'worked' = 'worked') =>
    as(who, 'recordVerdict', { params: { id, reuseId: randomUUID() }, body: { verdict, facets: {} } });
  return { stage, merge, separate, like, say, report };
}

/** All that is kept of practices and what was done with them, without what only counts changes. */
async function picture({ store }: Stage): Promise<unknown> {
  const tables = ['practices', 'reuses', 'comments', 'likes'] as const;
  const rows = await Promise.all(tables.map((table) => store.read((db) => db.list(table))));
  const plain = rows
    .flat()
    .map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'seq')));
  return plain.toSorted((a, b) => String(a['id']).localeCompare(String(b['id'])));
}

describe('separatePractice', () => {
  it('puts back comments, likes, reuses, evidence, adaptations and authors, to the last field', async () => {
    const { stage, merge, separate, like, say, report } = await prepare();
    const double = (await stage.share('anna')).id;
    const into = (await stage.share('bruno')).id;
    await stage.share('maria', draft({ parentId: double, difference: 'Le midi' }));
    for (const who of ['maria', 'karim']) await like(who, double);
    for (const who of ['maria', 'helene']) await like(who, into);
    await say('karim', double);
    await say('maria', into);
    await report('maria', double);
    await report('karim', into, 'tried');
    await stage.as('helene', 'makeOfficial', { params: { id: double } });
    // As the tally is once it was counted: the pictures are compared to the last field.
    await stage.as('helene', 'makeOfficial', { params: { id: into } });
    await stage.as('helene', 'dropOfficial', { params: { id: into } });
    const before = await picture(stage);
    await merge(double, into);
    expect(await picture(stage)).not.toEqual(before);
    expect(await separate(double)).toMatchObject({
      id: double,
      status: 'live',
      official: true,
      likes: 2,
      comments: 1,
      evidence: { tried: 1, worked: 1 },
    });
    expect(await picture(stage)).toEqual(before);
  });

  it('is the inverse of merging, whatever was done and in whichever order two mergers are undone', async () => {
    const act = fc.record({
      who: fc.constantFrom(...PEOPLE),
      what: fc.constantFrom('like', 'say', 'report'),
      at: fc.nat(2),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), fc.boolean(), async (acts, lastFirst) => {
        const { stage, merge, separate, ...does } = await prepare();
        const ids = [await stage.share('anna'), await stage.share('bruno'), await stage.share('anna')].map(
          ({ id }) => id,
        );
        for (const { who, what, at } of acts)
          await does[what as 'like'](who, ids[at] ?? '').catch(() => undefined);
        const [a = '', b = '', c = ''] = ids;
        for (const id of ids) await stage.as('helene', 'dropOfficial', { params: { id } });
        const before = await picture(stage);
        await merge(a, b);
        await merge(b, c);
        for (const id of lastFirst ? [b, a] : [a, b]) await separate(id);
        expect(await picture(stage)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves what came since the merger where it came, and takes back what was taken back', async () => {
    const { stage, merge, separate, like, say, report } = await prepare();
    const double = (await stage.share('anna')).id;
    const into = (await stage.share('bruno')).id;
    await like('maria', double);
    await merge(double, into);
    await stage.as('maria', 'unlikePractice', { params: { id: into } });
    await say('karim', double);
    await report('karim', into);
    expect(await separate(double)).toMatchObject({ likes: 0, comments: 0, evidence: { tried: 0 } });
    expect(await stage.as('maria', 'readPractice', { params: { id: into } })).toMatchObject({
      likes: 0,
      comments: 1,
      evidence: { tried: 1, worked: 1 },
    });
  });

  it('says who did and undid it, tells the authors no more, and proposes the two no more', async () => {
    const { stage, merge, separate } = await prepare();
    const story = { title: 'Vélociraptor mandarine', body: 'Hippocampe violette saxophone' };
    const double = (await stage.share('anna', draft(story))).id;
    const into = (await stage.share('bruno', draft(story))).id;
    await stage.useCases.tend();
    expect((await stage.as('helene', 'listDoubles')).items).toHaveLength(1);
    await merge(double, into);
    const told = async (who: string) =>
      (await stage.as(who, 'listNotifications')).items.filter(({ kind }) => kind === 'merged').length;
    expect([await told('anna'), await told('bruno')]).toEqual([1, 1]);
    const list = async () => (await stage.as('admin', 'listMergers')).items;
    expect(await list()).toMatchObject([
      {
        double: { id: double },
        into: { id: into },
        by: { id: 'helene' },
        separableUntil: expect.any(String),
      },
    ]);
    stage.turnClock(DAY_MS);
    await separate(double);
    expect([await told('anna'), await told('bruno')]).toEqual([0, 0]);
    const [merger] = await list();
    expect(merger).toMatchObject({ by: { id: 'helene' }, separated: { by: { id: 'helene' } } });
    expect(merger).not.toHaveProperty('separableUntil');
    await stage.useCases.tend();
    expect((await stage.as('helene', 'listDoubles')).items).toEqual([]);
  });

  it('is refused after a month, twice, and for what was never merged or was taken back by its author', async () => {
    const { stage, merge, separate } = await prepare();
    const [one, two, into] = [
      await stage.share('anna'),
      await stage.share('anna'),
      await stage.share('bruno'),
    ];
    expect(await codeOf(separate(one.id))).toBe('not-found');
    await merge(one.id, into.id);
    stage.turnClock(SEPARABLE_DAYS * DAY_MS);
    await separate(one.id);
    expect(await codeOf(separate(one.id))).toBe('not-found');
    await merge(one.id, into.id);
    stage.turnClock(SEPARABLE_DAYS * DAY_MS + 1);
    expect(await codeOf(separate(one.id))).toBe('too-late');
    await merge(two.id, into.id);
    await stage.as('anna', 'withdrawPractice', { params: { id: two.id } });
    expect(await codeOf(separate(two.id))).toBe('not-found');
  });

  it('gives one that was an adaptation of the other its parent again', async () => {
    const { stage, merge, separate } = await prepare();
    const parent = await stage.share('anna');
    const child = await stage.share('bruno', draft({ parentId: parent.id, difference: 'Le midi' }));
    await merge(parent.id, child.id);
    const parentOf = async () => {
      const row: PracticeRow | undefined = await stage.store.read((db) => db.get('practices', child.id));
      return row?.parentId;
    };
    expect(await parentOf()).toBeUndefined();
    await separate(parent.id);
    expect(await parentOf()).toBe(parent.id);
  });

  it('takes back what was only lent to be official, however far it was passed on', async () => {
    const { stage, merge, separate } = await prepare();
    const [double, into, last] = [
      await stage.share('anna'),
      await stage.share('bruno'),
      await stage.share('maria'),
    ];
    const official = async () =>
      Promise.all(
        [double, into, last].map(({ id }) =>
          stage.store.read(async (db) => (await db.get('practices', id))?.official),
        ),
      );
    await stage.as('helene', 'makeOfficial', { params: { id: double.id } });
    await merge(double.id, into.id);
    await merge(into.id, last.id);
    expect(await official()).toEqual([false, false, true]);
    await separate(double.id);
    expect(await official()).toEqual([true, false, false]);
    await separate(into.id);
    expect(await official()).toEqual([true, false, false]);
  });

  it.each([[['anna', 'karim']], [['karim', 'anna']]])(
    'stays official while one of two official ones is merged into it, also further on: %j',
    async (order) => {
      const { stage, merge, separate } = await prepare();
      const doubles = new Map<string, string>();
      for (const who of ['anna', 'karim']) doubles.set(who, (await stage.share(who)).id);
      const [plain, last] = [(await stage.share('bruno')).id, (await stage.share('maria')).id];
      for (const id of doubles.values()) {
        await stage.as('helene', 'makeOfficial', { params: { id } });
        await merge(id, plain);
      }
      const isOfficial = async (id: string) =>
        (await stage.as('bruno', 'readPractice', { params: { id } })).official;
      const [first = '', second = ''] = order.map((who) => doubles.get(who) ?? '');
      await separate(first);
      expect([await isOfficial(first), await isOfficial(plain)]).toEqual([true, true]);
      await merge(plain, last);
      await separate(second);
      expect([await isOfficial(second), await isOfficial(last)]).toEqual([true, false]);
      await separate(plain);
      expect([await isOfficial(plain), await isOfficial(last)]).toEqual([false, false]);
    },
  );

  it('leaves official what was so by itself, at the end of a chain', async () => {
    const { stage, merge, separate } = await prepare();
    const [double, into, last] = [
      await stage.share('anna'),
      await stage.share('bruno'),
      await stage.share('maria'),
    ];
    for (const { id } of [double, last]) await stage.as('helene', 'makeOfficial', { params: { id } });
    await merge(double.id, into.id);
    await merge(into.id, last.id);
    await separate(double.id);
    expect(await stage.as('maria', 'readPractice', { params: { id: last.id } })).toMatchObject({
      official: true,
    });
    expect(await separate(into.id)).toMatchObject({ official: false });
  });

  it.each(['proposed', 'chosen by hand'])(
    'proposes two no more that were %s, and separated after the hour had passed',
    async (how) => {
      const { stage, merge, separate } = await prepare();
      const story = { title: 'Vélociraptor mandarine', body: 'Hippocampe violette saxophone' };
      const double = (await stage.share('anna', draft(story))).id;
      const into = (await stage.share('bruno', draft(story))).id;
      if (how === 'proposed') await stage.useCases.tend();
      await merge(double, into);
      await stage.useCases.tend();
      await separate(double);
      await stage.useCases.tend();
      expect((await stage.as('helene', 'listDoubles')).items).toEqual([]);
    },
  );

  it('keeps nothing of a person who erased what is theirs', async () => {
    const { stage, merge, separate, like, say } = await prepare();
    const [double, into] = [await stage.share('anna'), await stage.share('bruno')];
    await like('maria', double.id);
    await say('maria', double.id);
    await merge(double.id, into.id);
    const body = { practices: 'withdraw' as const, confirmedAt: new Date(stage.now()).toISOString() };
    await stage.as('maria', 'eraseMine', { body });
    expect(await separate(double.id)).toMatchObject({ likes: 0, comments: 0 });
    await stage.as('helene', 'eraseMine', { body });
    expect(JSON.stringify(await stage.store.read((db) => db.list('mergers')))).not.toContain('helene');
  });
});
