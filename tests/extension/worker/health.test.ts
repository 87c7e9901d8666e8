import { expect, it } from 'vitest';
import { keepHealth } from '../../../extension/worker/health.ts';
import { openMemory } from '../../../extension/worker/open-memory.ts';
import { pageReport } from '../../api/http/examples/page-report.ts';
import { area } from '../support/worker-stage.ts';

it('is of one tab, until the page is left', async () => {
  const health = keepHealth(openMemory(area()));
  await health.note(1, pageReport());
  expect([await health.of(1), await health.of(2)]).toEqual([pageReport(), undefined]);
  await health.clear(1);
  expect(await health.of(1)).toBeUndefined();
});
