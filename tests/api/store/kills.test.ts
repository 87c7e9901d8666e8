import { expect, it } from 'vitest';
import { runKills } from './kill-run.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();

it(
  'loses no acknowledged write and doubles none, killed 50 times under concurrent writes',
  { timeout: 300_000 },
  async () => {
    const totals = await runKills(await newFolder(), 50);
    expect(totals.acknowledged).toBeGreaterThan(500);
    expect(totals.lost).toEqual([]);
    expect(totals.uneven).toBe(0);
  },
);
