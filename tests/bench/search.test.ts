/** Plain search on a small collection of other matters, in two languages: whoever changes analysis or search sees it here. */
import { expect, it } from 'vitest';
import { compareOn } from './search.ts';

it('ranks plain texts at least as well as the best peer', async () => {
  const [own, ...peers] = await compareOn(new URL('texts', import.meta.url).pathname);
  expect(own?.name).toBe('relais');
  expect(own?.ndcg10).toBeGreaterThan(0.95);
  expect(own?.ndcg10).toBeGreaterThanOrEqual(Math.max(...peers.map(({ ndcg10 }) => ndcg10)) - 0.01);
}, 30_000);
