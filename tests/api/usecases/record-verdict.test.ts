/** Verdicts: evidence from colleagues only, declines for nobody's eyes, one reuse one voice. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { VerdictReport } from '#contract/reuse';
import { codeOf, setStage } from './stage.ts';

async function prepare() {
  const stage = await setStage();
  const { id } = await stage.share('anna');
  const say = (who: string, report: Partial<VerdictReport>, reuseId: string = randomUUID()) => {
    const body = { verdict: 'tried', facets: {}, ...report } as const;
    return stage.as(who, 'recordVerdict', { params: { id, reuseId }, body });
  };
  const evidence = async () => (await stage.as('anna', 'readPractice', { params: { id } })).evidence;
  return { ...stage, id, say, evidence };
}

it('sums up what colleagues report, with their places', async () => {
  const { say, evidence, turnClock } = await prepare();
  await say('bruno', { verdict: 'worked' });
  await say('maria', { verdict: 'failed' });
  turnClock(60_000);
  await say('karim', { verdict: 'tried' });
  expect(await evidence()).toEqual({
    tried: 3,
    worked: 1,
    failed: 1,
    units: ['Offices'],
    regions: ['Lille'],
    lastAt: '2026-11-23T09:01:00.000Z',
  });
});

it('settles a reuse that was tried, and counts it once', async () => {
  const { say, evidence, turnClock } = await prepare();
  const reuseId = randomUUID();
  const tried = await say('bruno', {}, reuseId);
  turnClock(86_400_000);
  const settled = await say('bruno', { verdict: 'worked' }, reuseId);
  expect(settled).toMatchObject({ at: tried.at, settledAt: '2026-11-24T09:00:00.000Z' });
  expect(await evidence()).toMatchObject({ tried: 1, worked: 1 });
});

it('does not let authors prove their own practice, but lets them put it aside', async () => {
  const { say, evidence } = await prepare();
  for (const verdict of ['tried', 'worked', 'failed'] as const) {
    expect(await codeOf(say('anna', { verdict }))).toBe('forbidden');
  }
  expect(await codeOf(say('anna', { verdict: 'declined' }))).toBe('done');
  expect((await evidence()).tried).toBe(0);
});

it('keeps a decline out of the evidence, also one that takes a try back', async () => {
  const { say, evidence } = await prepare();
  const reuseId = randomUUID();
  await say('bruno', {}, reuseId);
  await say('bruno', { verdict: 'declined', reason: 'not-here' }, reuseId);
  expect((await evidence()).tried).toBe(0);
});

it('keeps a reason only with a decline', async () => {
  const { say } = await prepare();
  expect((await say('bruno', { verdict: 'worked', reason: 'unclear' })).reason).toBeUndefined();
  expect((await say('bruno', { verdict: 'declined', reason: 'unclear' })).reason).toBe('unclear');
});

it('refuses another’s reuse, and another practice’s', async () => {
  const { say, share, as } = await prepare();
  const reuseId = randomUUID();
  await say('bruno', {}, reuseId);
  expect(await codeOf(say('maria', {}, reuseId))).toBe('conflict');
  const { id: other } = await share('anna');
  const params = { id: other, reuseId };
  expect(await codeOf(as('bruno', 'recordVerdict', { params, body: { verdict: 'tried', facets: {} } }))).toBe(
    'conflict',
  );
});

it('keeps what a later report does not say again, and when it was settled', async () => {
  const { say, store, turnClock } = await prepare();
  const reuseId = randomUUID();
  await say('bruno', { facets: { city: 'Lyon' }, shown: ['sector:hotel'] }, reuseId);
  turnClock(86_400_000);
  await say('bruno', { verdict: 'worked' }, reuseId);
  turnClock(86_400_000);
  await say('bruno', { verdict: 'worked', note: 'Le chef a goûté' }, reuseId);
  const row = await store.read((db) => db.get('reuses', reuseId));
  expect(row).toMatchObject({
    facets: { city: 'Lyon' },
    shown: ['sector:hotel'],
    note: 'Le chef a goûté',
    at: '2026-11-23T09:00:00.000Z',
    settledAt: '2026-11-24T09:00:00.000Z',
  });
});

it('keeps why it was declined when a word is added to it, and not when it is declined anew after a try', async () => {
  const { say } = await prepare();
  const reuseId = randomUUID();
  await say('bruno', { verdict: 'declined', reason: 'already-done' }, reuseId);
  const added = await say('bruno', { verdict: 'declined', note: 'Depuis 2024' }, reuseId);
  expect(added).toMatchObject({ reason: 'already-done', note: 'Depuis 2024' });
  const corrected = await say('bruno', { verdict: 'declined', reason: 'outdated' }, reuseId);
  expect(corrected).toMatchObject({ reason: 'outdated', note: 'Depuis 2024' });
  expect(await say('bruno', { verdict: 'tried' }, reuseId)).not.toHaveProperty('reason');
  expect(await say('bruno', { verdict: 'declined' }, reuseId)).not.toHaveProperty('reason');
});
