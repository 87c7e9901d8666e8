import { Low } from 'lowdb';
import { expect, it } from 'vitest';
import { EMPTY_DOCUMENT, type Document } from '../../../api/store/document.ts';
import { RowStore } from '../../../api/store/row-store.ts';
import { person } from './rows.ts';

/** An adapter whose writes wait until the test lets them through or makes them fail. */
function held() {
  const gates: PromiseWithResolvers<void>[] = [];
  const written: Document[] = [];
  const low = new Low<Document>(
    {
      read: async () => null,
      write: async (content) => {
        const gate = Promise.withResolvers<void>();
        gates.push(gate);
        await gate.promise;
        written.push(content);
      },
    },
    EMPTY_DOCUMENT,
  );
  return { low, gates, written };
}
const put = (store: RowStore, id: string) => store.write((writer) => writer.put('people', person(id)));
const turn = () => new Promise((resolve) => setImmediate(resolve));

it('acknowledges nothing before the disk has it, and shows it to nobody', async () => {
  const { low, gates } = held();
  const store = new RowStore(low, 'x');
  let acknowledged = false;
  const write = put(store, 'a').then(() => (acknowledged = true));
  await turn();
  expect(acknowledged).toBe(false);
  await store.read(async (reader) =>
    expect([await reader.count('people'), await reader.seq()]).toEqual([0, 0]),
  );
  gates[0]?.resolve();
  await write;
  await store.read(async (reader) =>
    expect([await reader.count('people'), await reader.seq()]).toEqual([1, 1]),
  );
});

it('does not acknowledge what only read a write that is not durable yet', async () => {
  const { low, gates } = held();
  const store = new RowStore(low, 'x');
  const first = put(store, 'a');
  const replay = store.write(async (writer) => (await writer.get('people', 'a'))?.id);
  await turn();
  gates[0]?.reject(new Error('EIO'));
  await expect(first).rejects.toMatchObject({ code: 'write-failed' });
  await expect(replay).rejects.toMatchObject({ code: 'write-failed' });
});

it('puts 50 waiting writers into the second write', async () => {
  const { low, gates, written } = held();
  const store = new RowStore(low, 'x');
  const writes = Array.from({ length: 51 }, (_, index) => put(store, `p${index}`));
  await turn();
  gates[0]?.resolve();
  await writes[0];
  await turn();
  gates[1]?.resolve();
  await Promise.all(writes);
  expect(written.map(({ seq }) => seq)).toEqual([1, 51]);
});
