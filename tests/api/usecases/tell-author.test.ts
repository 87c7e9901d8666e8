/** The author hears what became of a practice, once each, and nothing of declines or of clicks taken back. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Verdict } from '#contract/words';
import { setStage } from './stage.ts';

async function prepare() {
  const stage = await setStage();
  const { id } = await stage.share('anna');
  const reuseId = randomUUID();
  const params = { id, reuseId };
  const say = (verdict: Verdict) =>
    stage.as('bruno', 'recordVerdict', { params, body: { verdict, facets: {} } });
  const heard = async () => {
    const { items } = await stage.as('anna', 'listNotifications', { query: { limit: 20 } });
    return items.map(({ kind }) => kind);
  };
  return { ...stage, params, say, heard };
}

it('tells of a reuse and of what came of it, once each', async () => {
  const { say, heard, turnClock } = await prepare();
  await say('tried');
  await say('tried');
  turnClock(86_400_000);
  await say('worked');
  await say('worked');
  expect(await heard()).toEqual(['worked', 'taken-up']);
});

it('says nothing of a decline, and takes back what it replaces', async () => {
  const { say, heard } = await prepare();
  await say('declined');
  expect(await heard()).toEqual([]);
  await say('tried');
  await say('declined');
  expect(await heard()).toEqual([]);
});

it('takes back a click that was taken back', async () => {
  const { say, heard, as, params } = await prepare();
  await say('tried');
  await as('bruno', 'withdrawVerdict', { params });
  expect(await heard()).toEqual([]);
});
