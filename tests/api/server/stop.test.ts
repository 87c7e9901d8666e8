/** SIGTERM under load, a few times; `npm run bench -- stops` does it a hundred. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runStops } from './stop-run.ts';

it(
  'loses no acknowledged share, cuts none that it has begun to read, and ends by itself',
  { timeout: 300_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'relais-stops-'));
    const { acknowledged, lost, unanswered, refused, statuses } = await runStops(folder, 2);
    expect(acknowledged).toBeGreaterThan(0);
    expect({ lost, unanswered, refused, statuses }).toEqual({
      lost: [],
      unanswered: [],
      refused: [],
      statuses: [0, 0],
    });
    await rm(folder, { recursive: true, force: true });
  },
);
