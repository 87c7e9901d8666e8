import { expect, it } from 'vitest';
import { watchSettling } from '../../../extension/content/watch-settling.ts';

const drawn = () => new Promise((resolve) => setTimeout(resolve));
const draw = () => document.body.append(document.createElement('i'));

it('looks again while the page changes, until it is told to stop', async () => {
  let looks = 0;
  let seen = () => {};
  watchSettling(
    document,
    () => {
      looks += 1;
      seen();
      return looks === 3;
    },
    new AbortController().signal,
  );
  while (looks < 3) {
    const next = new Promise<void>((resolve) => (seen = resolve));
    draw();
    await next;
  }
  draw();
  await drawn();
  expect(looks).toBe(3);
});

it('does not look at each of many changes', async () => {
  let looks = 0;
  const end = new AbortController();
  watchSettling(document, () => ++looks < 0, end.signal);
  for (let at = 0; at < 50; at += 1) {
    draw();
    await Promise.resolve();
  }
  await drawn();
  expect(looks).toBeLessThan(5);
  end.abort();
});

it('says when nothing came, after a last look', async () => {
  let looks = 0;
  await new Promise<void>((resolve) =>
    watchSettling(document, () => ++looks < 0, new AbortController().signal, { forMs: 1, onEnd: resolve }),
  );
  expect(looks).toBe(2);
});

it('leaves nothing behind when it is aborted', async () => {
  let looks = 0;
  const end = new AbortController();
  watchSettling(document, () => ++looks < 0, end.signal);
  end.abort();
  draw();
  await drawn();
  expect(looks).toBe(1);
});
