import { expect, it } from 'vitest';
import { watchSettling } from '../../../extension/content/watch-settling.ts';

const drawn = () => new Promise((resolve) => setTimeout(resolve));

it('looks at each change until it is told to stop', async () => {
  let looks = 0;
  watchSettling(document, () => ++looks === 3, new AbortController().signal);
  for (let at = 0; at < 5; at += 1) {
    document.body.append(document.createElement('i'));
    await drawn();
  }
  expect(looks).toBe(3);
});

it('leaves nothing behind when it is aborted', async () => {
  let looks = 0;
  const end = new AbortController();
  watchSettling(document, () => ++looks < 0, end.signal);
  end.abort();
  document.body.append(document.createElement('i'));
  await drawn();
  expect(looks).toBe(1);
});
