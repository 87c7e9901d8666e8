/** `npm run bench -- stops [--stops 100] [--json]`: SIGTERM under eight writers, again and again: nothing lost, nobody cut off, in time. */
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStops } from '../api/server/stop-run.ts';
import { atMost, close, hasFlag, option } from './closing.ts';

const STOPS = Number(option('stops') ?? 100);
/** What a container platform waits before it kills. */
const PATIENCE_SECONDS = 10;

const folder = await mkdtemp(join(tmpdir(), 'relais-stops-'));
const { acknowledged, lost, unanswered, refused, statuses, took } = await runStops(folder, STOPS);
await rm(folder, { recursive: true, force: true });
const unclean = statuses.filter((status) => status !== 0).length;
close(
  {
    bench: 'stops',
    items: [
      { name: 'stops under load', value: STOPS, unit: 'times' },
      { name: 'load of the machine', value: loadavg()[0] ?? 0, unit: '' },
      { name: 'acknowledged shares', value: acknowledged, unit: 'shares' },
      atMost('acknowledged and lost', lost.length, 'shares', 0),
      atMost('begun and not answered', unanswered.length, 'shares', 0),
      atMost('answered with a refusal', refused.length, 'shares', 0),
      atMost('ended otherwise than by itself', unclean, 'times', 0),
      atMost('from the signal to the end, worst', Math.max(...took) / 1000, 's', PATIENCE_SECONDS),
    ],
    systems: [],
  },
  hasFlag('json'),
);
