import { afterEach, beforeEach, expect, it } from 'vitest';
import { CONTENT, deal, setWorkerStage, TAB, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  for (const who of ['bruno', 'maria', 'karim', 'anna']) await stage.server.stage.share(who);
  await stage.enter();
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
});
afterEach(() => stage.close());

async function match() {
  const { tabs, visits, session, matching } = stage.rooms;
  const tab = await tabs.of(TAB);
  if (!tab) throw new Error('no tab');
  return matching.match(tab, await visits.of(tab.visit), (await session.state()).me);
}

it('never suggests a person’s own practice, and at most three', async () => {
  const { suggested } = await match();
  const authors = await Promise.all(
    suggested.map(async ({ practiceId }) => (await stage.rooms.practices.get(practiceId))?.author.id),
  );
  expect(authors).not.toContain('anna');
  expect(suggested.length).toBeGreaterThan(0);
  expect(suggested.length).toBeLessThanOrEqual(3);
});

it('keeps the cards where they are while the person reads, whatever is synchronised meanwhile', async () => {
  const before = await match();
  await stage.server.stage.share('helene');
  await stage.rooms.sync.run();
  expect(before.suggested).toHaveLength(3);
  expect(await match()).toBe(before);
});
