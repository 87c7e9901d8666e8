import { expect, it } from 'vitest';
import { bringTaught } from '../../../extension/worker/bring-taught.ts';
import { taughtPage } from '../../api/http/examples/taught-page.ts';

function open(call: () => Promise<unknown>, isHere = () => true) {
  let kept: readonly unknown[] = [];
  const told: number[] = [];
  const settled: number[] = [];
  const rooms = {
    client: { call },
    taught: { all: async () => kept, setCompany: async (pages: readonly unknown[]) => void (kept = pages) },
    shell: { tellTaught: async () => void told.push(kept.length) },
    sites: { settle: async () => void settled.push(kept.length) },
  };
  // The verbs that it uses, and no more.
  return { told, settled, bring: () => bringTaught(rooms as never, isHere) };
}

it('tells open pages and brings our scripts in line when something changed, and only then', async () => {
  const page = taughtPage();
  const { told, settled, bring } = open(async () => ({ items: [page] }));
  await bring();
  await bring();
  expect([told, settled]).toEqual([[1], [1]]);
});

it('lets a synchronisation go on when the server knows nothing of this, or is away', async () => {
  const { told, bring } = open(() => Promise.reject(new Error('not-found')));
  await expect(bring()).resolves.toBeUndefined();
  expect(told).toEqual([]);
});

it('writes nothing of a company whose person left while it was asked', async () => {
  let isHere = true;
  const { told, settled, bring } = open(
    async () => {
      isHere = false;
      return { items: [taughtPage()] };
    },
    () => isHere,
  );
  await bring();
  expect([told, settled]).toEqual([[], []]);
});
