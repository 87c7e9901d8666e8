/** What was searched for stays on the device, newest first, until the person forgets it or leaves. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.enter();
});
afterEach(() => stage.close());

const recent = async () => (await stage.ask['search.recent']({})).recent;
const remember = async (...texts: readonly string[]) => {
  for (const text of texts) await stage.ask['search.remember']({ text });
};

it('keeps the last six, each once, and sends none of them', async () => {
  const before = stage.requests.length;
  await remember('a', 'b', 'c', 'd', 'e', 'f', 'b', 'g');
  expect(await recent()).toEqual(['g', 'b', 'f', 'e', 'd', 'c']);
  await remember('d');
  expect(await recent()).toEqual(['d', 'g', 'b', 'f', 'e', 'c']);
  expect(stage.requests.length).toBe(before);
});

it('is forgotten in one click', async () => {
  await remember('moulin');
  await stage.ask['search.forget']({});
  expect(await recent()).toEqual([]);
});

it('goes with the person', async () => {
  await remember('moulin');
  await stage.ask['session.leave']({ anyway: true });
  expect(await recent()).toEqual([]);
});
