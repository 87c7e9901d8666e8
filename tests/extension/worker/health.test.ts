import { expect, it } from 'vitest';
import { keepHealth } from '../../../extension/worker/health.ts';
import { openMemory } from '../../../extension/worker/open-memory.ts';
import { pageReport } from '../../api/http/examples/page-report.ts';
import { area } from '../support/worker-stage.ts';

it('is of one tab, until the page is left', async () => {
  const health = keepHealth(openMemory(area()));
  await health.note(1, async () => pageReport());
  expect([await health.of(1), await health.of(2)]).toEqual([pageReport(), undefined]);
  await health.clear(1);
  expect(await health.of(1)).toBeUndefined();
});

it('notes nothing of a page that was left while it was described, and of the newest only', async () => {
  const health = keepHealth(openMemory(area()));
  const slow = Promise.withResolvers<undefined>();
  const first = health.note(1, async () => (await slow.promise, pageReport()));
  await health.clear(1);
  slow.resolve(undefined);
  await first;
  expect(await health.of(1)).toBeUndefined();
  await health.note(1, async () => undefined);
  expect(await health.of(1)).toBeUndefined();
});
