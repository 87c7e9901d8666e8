import { expect, it } from 'vitest';
import { keepOnce } from '../../../extension/worker/keep-once.ts';

/** Fetches that the test answers itself, in any order. */
function openFetches() {
  const asked: PromiseWithResolvers<string>[] = [];
  const once = keepOnce(() => {
    const answer = Promise.withResolvers<string>();
    asked.push(answer);
    return answer.promise;
  });
  return { asked, once };
}

it('fetches once for all who ask, and anew after a failure, a setting aside, or never again after a word', async () => {
  const { asked, once } = openFetches();
  const both = [once.get(), once.get()];
  asked[0]?.reject(new Error('busy'));
  for (const each of both) await expect(each).rejects.toThrow('busy');
  const again = once.get();
  asked[1]?.resolve('fetched');
  expect([await again, await once.get(), asked.length]).toEqual(['fetched', 'fetched', 2]);
  once.forget();
  const third = once.get();
  asked[2]?.resolve('anew');
  expect(await third).toBe('anew');
  once.set('told');
  expect([await once.get(), asked.length]).toEqual(['told', 3]);
});

it('keeps what was set while a fetch was under way, however that ends', async () => {
  const { asked, once } = openFetches();
  const early = once.get();
  once.set('told');
  asked[0]?.reject(new Error('busy'));
  await expect(early).rejects.toThrow('busy');
  expect([await once.get(), asked.length]).toEqual(['told', 1]);
});
