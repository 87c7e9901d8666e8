import { expect, it } from 'vitest';
import { CommitQueue } from '../../../api/store/commit-queue.ts';

function gated() {
  const batches: string[][] = [];
  const gates: PromiseWithResolvers<void>[] = [];
  const given: string[][] = [];
  const queue = new CommitQueue<string>(
    (items) => {
      batches.push([...items]);
      const gate = Promise.withResolvers<void>();
      gates.push(gate);
      return gate.promise;
    },
    (items, cause) => {
      given.push([...items]);
      return new Error(`gave up: ${String(cause)}`);
    },
  );
  return { batches, gates, given, queue };
}

it('lets those who wait while one is written share the next write', async () => {
  const { batches, gates, queue } = gated();
  const done: string[] = [];
  const adding = ['a', 'b', 'c'].map(async (item) => {
    await queue.add(item);
    done.push(item);
  });
  expect(batches).toEqual([['a']]);
  gates[0]?.resolve();
  await adding[0];
  expect([batches, done]).toEqual([[['a'], ['b', 'c']], ['a']]);
  gates[1]?.resolve();
  await Promise.all(adding);
  await queue.settled();
  expect(done).toEqual(['a', 'b', 'c']);
});

it('rejects the failed ones and all who came meanwhile, with one reason, and goes on', async () => {
  const { gates, given, queue } = gated();
  const adding = ['a', 'b'].map((item) => queue.add(item));
  gates[0]?.reject('full');
  const results = await Promise.allSettled(adding);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(given).toEqual([['a', 'b']]);
  const later = queue.add('c');
  gates[1]?.resolve();
  await later;
});
