import { afterEach, beforeEach, expect, it } from 'vitest';
import { showSeen } from '../../../extension/worker/show-seen.ts';
import { CONTENT, deal, setWorkerStage, TAB, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.server.stage.share('bruno');
  await stage.enter();
});
afterEach(() => stage.close());

it('clears the badge when the panel has shown what is new, not when the popup was open', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  await showSeen(stage.rooms, 'popup', await stage.state());
  expect(stage.badges.get(TAB)).toBe('1');
  await showSeen(stage.rooms, 'panel', await stage.state());
  expect(stage.badges.get(TAB)).toBe('');
});
