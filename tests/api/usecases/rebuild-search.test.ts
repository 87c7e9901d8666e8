/** One at a time; asked again meanwhile, it is built once more; failed, it waits for the next change. */
import { expect, it } from 'vitest';
import { createRebuild, type SearchFailure } from '../../../api/usecases/rebuild-search.ts';

function setRebuild() {
  const builds: PromiseWithResolvers<string>[] = [];
  const taken: [string, readonly string[]][] = [];
  const told: SearchFailure['of'][] = [];
  const build = () => {
    const one = Promise.withResolvers<string>();
    builds.push(one);
    return one.promise;
  };
  const take = async (next: string, changed: () => readonly string[]) => void taken.push([next, changed()]);
  return { builds, taken, told, rebuild: createRebuild(build, take, ({ of }) => void told.push(of)) };
}

it('is built once more when it was asked for meanwhile, and takes what changed until then', async () => {
  const { builds, taken, rebuild } = setRebuild();
  rebuild.note(['before']);
  rebuild.ask();
  rebuild.ask();
  rebuild.note(['meanwhile']);
  expect(builds).toHaveLength(1);
  builds[0]?.resolve('first');
  await expect.poll(() => builds).toHaveLength(2);
  builds[1]?.resolve('second');
  await expect
    .poll(() => taken)
    .toEqual([
      ['first', ['meanwhile']],
      ['second', []],
    ]);
  rebuild.catchUp();
  expect(builds).toHaveLength(2);
});

it('waits for the next change when it failed, unless the words have changed since', async () => {
  const { builds, taken, told, rebuild } = setRebuild();
  rebuild.ask();
  rebuild.ask();
  builds[0]?.reject(new Error('first'));
  await expect.poll(() => builds).toHaveLength(2);
  builds[1]?.reject(new Error('second'));
  await expect.poll(() => told).toEqual(['words', 'words']);
  await expect.poll(() => (rebuild.catchUp(), builds.length)).toBe(3);
  builds[2]?.resolve('third');
  await expect.poll(() => taken).toEqual([['third', []]]);
});
