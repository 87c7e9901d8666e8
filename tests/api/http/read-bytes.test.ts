/** Bodies of bytes: what goes on coming has the time that its size needs, what drips has not, and nothing grows too large. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Refusal } from '#contract/refusal';
import type { ApiContext } from '../../../api/http/api-env.ts';
import { readBytes } from '../../../api/http/read-bytes.ts';

const MEGABYTE = 1_000_000;
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** A caller who says `count` parts of `bytes`, each after `ms`. */
function saying(count: number, bytes: number, ms: number): ApiContext {
  let said = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(to) {
      if (said++ === count) return to.close();
      vi.advanceTimersByTime(ms);
      return to.enqueue(new Uint8Array(bytes).fill(said));
    },
  });
  const context = { req: { raw: { body } }, var: { bodyPatienceMs: 12_000 } };
  // All that the function looks at.
  return context as unknown as ApiContext;
}

it('reads ten megabytes of a poor line in forty seconds', async () => {
  const bytes = await readBytes(saying(10, MEGABYTE, 4000), 10 * MEGABYTE);
  expect([bytes.length, bytes[0], bytes.at(-1)]).toEqual([10 * MEGABYTE, 1, 10]);
});

it.each([
  ['a byte a second', 1000, 1, 1000],
  ['nothing for the whole patience', 1, 1, 12_001],
  ['a tenth of the pace', 100, MEGABYTE / 10, 3000],
])('refuses %s', async (_, count, bytes, ms) => {
  await expect(readBytes(saying(count, bytes, ms), 10 * MEGABYTE)).rejects.toEqual(new Refusal('too-slow'));
});

it('stops at the first byte too many', async () => {
  const endless = saying(Infinity, MEGABYTE, 1);
  await expect(readBytes(endless, 5 * MEGABYTE)).rejects.toEqual(new Refusal('too-large'));
});

it('takes no body for no bytes', async () => {
  const context = { req: { raw: { body: null } }, var: { bodyPatienceMs: 1 } };
  expect(await readBytes(context as unknown as ApiContext, 1)).toHaveLength(0);
});
