/** The stage of the lane that this test file runs in: nobody else uses its ports, its build or its browsers meanwhile. */
import { inject } from 'vitest';
import type { Stage } from '../build.ts';

export function takeStage(): Stage {
  // Numbered from 1; never the same for two files at the same time.
  const lane = Number(process.env['VITEST_POOL_ID'] ?? 1);
  const stage = inject('stages')[lane - 1];
  if (!stage) throw new Error(`No stage was built for lane ${lane}`);
  return stage;
}
