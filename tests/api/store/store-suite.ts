/** What every store must do, whatever it stands on; run by the test of each. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDEXES, type RowQuery, type Store, type Writer } from '../../../api/usecases/ports.ts';
import { PlainModel } from './plain-model.ts';
import { like, person, practice, setting } from './rows.ts';

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const row = fc
  .record({
    id: ids,
    at: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.000Z'),
    unit: fc.constantFrom('Hôtels', 'Bureaux'),
    status: fc.constantFrom('live', 'withdrawn'),
    products: fc.subarray(['duo', 'solo', 'grand']),
    title: fc.string({ unit: 'binary' }),
    sector: fc.option(fc.constantFrom('hotel', 'office'), { nil: undefined }),
  })
  .map(({ id, sector, ...more }) => practice(id, { ...more, ...(sector && { sector }) }));
const step = fc.oneof(
  { weight: 3, arbitrary: row.map((each) => ({ put: each })) },
  { weight: 1, arbitrary: ids.map((id) => ({ remove: id })) },
);
const transactions = fc.array(
  fc.record({ steps: fc.array(step, { maxLength: 5 }), fails: fc.boolean(), together: fc.boolean() }),
  { maxLength: 12 },
);
const queries: RowQuery<'practices'>[] = [
  {},
  { order: '-at' },
  { order: '-at', limit: 2 },
  { order: '-at', before: { at: '2026-01-02T00:00:00.000Z', id: 'c' } },
  { afterSeq: 3, limit: 2 },
  { where: { unit: 'Bureaux' }, order: '-at' },
  { where: { products: 'duo', status: 'live' } },
  { where: { sector: 'hotel' }, afterSeq: 2 },
  {
    where: { sector: 'hotel', unit: 'Hôtels' },
    order: '-at',
    before: { at: '2026-01-02T00:00:00.000Z', id: 'e' },
  },
  { limit: 0 },
];

const refuseSuccess = () => {
  throw new Error('a failed write was acknowledged');
};
const expectChangedMind = (cause: unknown) => expect(String(cause)).toContain('changed my mind');
const valueOf = async (reader: Pick<Writer, 'get'>, id: string) =>
  Number((await reader.get('settings', id))?.value);

async function carryOut(
  writer: Writer,
  model: PlainModel,
  steps: readonly ({ put: ReturnType<typeof practice> } | { remove: string })[],
) {
  for (const each of steps) {
    const id = 'put' in each ? each.put.id : each.remove;
    if ('put' in each) model.put(each.put);
    else model.remove(id);
    await ('put' in each ? writer.put('practices', each.put) : writer.remove('practices', id));
    expect(await writer.get('practices', id)).toEqual(model.rows.get(id));
  }
  for (const query of queries) expect(await writer.list('practices', query)).toEqual(model.list(query));
}

/** All that a reader can see, and what the model says that it must be. */
const seen = (store: Store) =>
  store.read(async (reader) => ({
    lists: await Promise.all(queries.map((query) => reader.list('practices', query))),
    counts: await Promise.all(queries.map(({ where }) => reader.count('practices', where))),
    seq: await reader.seq(),
  }));
const expected = (model: PlainModel) => ({
  lists: queries.map((query) => model.list(query)),
  counts: queries.map(({ where = {} }) => model.list({ where }).length),
  seq: model.seq,
});

/** `open` gives an empty store; `reopen`, where there is a disk, closes it and opens it again. */
export function storeSuite(
  name: string,
  open: () => Promise<Store>,
  reopen?: (store: Store) => Promise<Store>,
): void {
  describe(name, () => {
    it('agrees with a plain model through any history, also after a restart', async () => {
      await fc.assert(
        fc.asyncProperty(transactions, async (history) => {
          let store = await open();
          const model = new PlainModel();
          const waiting: Promise<unknown>[] = [];
          const looks: [unknown, unknown][] = [];
          for (const { steps, fails, together } of history) {
            const write = store.write(async (writer) => {
              const next = model.clone();
              await carryOut(writer, next, steps);
              if (fails) throw new Error('changed my mind');
              Object.assign(model, next);
            });
            waiting.push(fails ? write.then(refuseSuccess, expectChangedMind) : write);
            if (together) continue;
            await Promise.all(waiting.splice(0));
            looks.push([await seen(store), expected(model)]);
          }
          await Promise.all(waiting);
          looks.push([await seen(store), expected(model)]);
          store = (await reopen?.(store)) ?? store;
          looks.push([await seen(store), expected(model)]);
          await store.close();
          for (const [got, promised] of looks) expect(got).toEqual(promised);
        }),
        { numRuns: reopen ? 60 : 200 },
      );
    });

    it('keeps an index of each field that the port names', async () => {
      const store = await open();
      await store.write(async (writer) => {
        await writer.put('people', person('p1', { managerId: 'm1' }));
        await writer.put('people', person('p2', { active: false }));
        await writer.put('likes', like('x', 'p1'));
        await writer.put('practices', practice('x', { products: ['duo', 'solo'] }));
      });
      await store.read(async (reader) => {
        expect((await reader.list('people', { where: { managerId: 'm1' } })).map(({ id }) => id)).toEqual([
          'p1',
        ]);
        expect(await reader.count('people', { active: false })).toBe(1);
        expect(await reader.count('people', { email: 'p2@relais.test', active: true })).toBe(0);
        expect(await reader.count('practices', { products: 'solo' })).toBe(1);
        expect(await reader.count('likes', { practiceId: 'x', personId: 'p1' })).toBe(1);
        for (const [table, fields] of Object.entries(INDEXES))
          for (const field of fields)
            // Any field of the list must be asked for without an error.
            expect(await reader.count(table as 'people', { [field]: 'nobody' })).toBe(0);
      });
      await store.close();
    });

    it('shows readers one state, however long they take', async () => {
      const store = await open();
      await store.write(async (writer) => {
        await writer.put('settings', setting('left', '50'));
        await writer.put('settings', setting('right', '50'));
      });
      const move = (amount: number) =>
        store.write(async (writer) => {
          const [left, right] = [await valueOf(writer, 'left'), await valueOf(writer, 'right')];
          await writer.put('settings', setting('left', String(left - amount)));
          await writer.put('settings', setting('right', String(right + amount)));
        });
      const look = () =>
        store.read(async (reader) => {
          const [left, seq, listed] = [
            await valueOf(reader, 'left'),
            await reader.seq(),
            await reader.list('settings'),
          ];
          await move(1);
          expect(await reader.seq()).toBe(seq);
          expect(await reader.list('settings')).toEqual(listed);
          expect(await reader.list('settings', { order: '-at' })).toHaveLength(2);
          expect(left + (await valueOf(reader, 'right'))).toBe(100);
        });
      await Promise.all(Array.from({ length: 30 }, (_, index) => (index % 3 === 0 ? look() : move(index))));
      await store.close();
    });

    it('gives each put the next seq, and loses no step of concurrent writers', async () => {
      const store = await open();
      await store.write((writer) => writer.put('settings', setting('count', '0')));
      const add = () =>
        store.write(async (writer) => {
          const value = Number((await writer.get('settings', 'count'))?.value) + 1;
          await writer.put('settings', setting('count', String(value)));
          return value;
        });
      const seen = await Promise.all(Array.from({ length: 100 }, add));
      expect(new Set(seen).size).toBe(100);
      expect(await store.read((reader) => reader.get('settings', 'count'))).toMatchObject({
        value: '100',
        seq: 101,
      });
      await store.close();
    });

    it('hides a write from readers until it is durable', async () => {
      const store = await open();
      const write = store.write(async (writer) => {
        await writer.put('people', person('p1'));
        expect(await store.read((reader) => reader.get('people', 'p1'))).toBeUndefined();
      });
      expect(await store.read((reader) => reader.count('people'))).toBe(0);
      await write;
      expect(await store.read((reader) => reader.count('people'))).toBe(1);
      await store.close();
    });

    it('keeps rows from being changed from outside', async () => {
      const store = await open();
      const row = practice('a');
      await store.write((writer) => writer.put('practices', row));
      const kept = await store.read((reader) => reader.get('practices', 'a'));
      expect(Object.isFrozen(kept)).toBe(true);
      expect(Object.isFrozen(kept?.facets.products)).toBe(true);
      await store.close();
    });

    it('refuses a writer whose write has ended', async () => {
      const store = await open();
      const kept = await store.write(async (writer) => ({ writer }));
      await expect(kept.writer.put('people', person('late'))).rejects.toThrow('closed');
      expect(await store.read((reader) => reader.count('people'))).toBe(0);
      await store.close();
    });

    it('finishes what is under way when it closes, then refuses', async () => {
      const store = await open();
      const writes = Array.from({ length: 20 }, (_, index) =>
        store.write((writer) => writer.put('people', person(`p${index}`))),
      );
      await store.close();
      await Promise.all(writes);
      await expect(store.write(async () => undefined)).rejects.toThrow('closed');
      await expect(store.read(async () => undefined)).rejects.toThrow('closed');
      await store.close();
    });
  });
}
