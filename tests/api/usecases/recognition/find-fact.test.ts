/** A fact exists and is the person's, or it is none. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findFact } from '../../../../api/usecases/recognition/find-fact.ts';
import { siteIn } from '../agreement/cases.ts';
import { publish, take } from '../quizzes.ts';
import { setStage, type Stage } from '../stage.ts';

async function takeUp({ as, share }: Stage, verdict: 'tried' | 'declined' = 'tried') {
  const practice = await share('anna');
  const reuseId = randomUUID();
  const params = { id: practice.id, reuseId };
  await as('bruno', 'recordVerdict', { params, body: { verdict, facets: {} } });
  return { practice, reuseId };
}
const find = ({ store }: Stage, who: string, kind: 'reuse' | 'first-share' | 'quiz-pass', id: string) =>
  store.read((db) => findFact(db, who, { kind, id }));

describe('a reuse', () => {
  it('is the author’s fact, with who took it up, and pins it in both units', async () => {
    const stage = await setStage();
    const { practice, reuseId } = await takeUp(stage);
    const found = await find(stage, 'anna', 'reuse', reuseId);
    expect(found?.units).toEqual(['Hotels', 'Offices']);
    expect(found?.fact).toMatchObject({ title: practice.title, by: { id: 'bruno' }, verdict: 'tried' });
  });

  it('is also the fact of who took it up, and of nobody else', async () => {
    const stage = await setStage();
    const { reuseId } = await takeUp(stage);
    expect((await find(stage, 'bruno', 'reuse', reuseId))?.fact.by).toBeUndefined();
    expect(await find(stage, 'maria', 'reuse', reuseId)).toBeUndefined();
    expect(await find(stage, 'anna', 'reuse', randomUUID())).toBeUndefined();
  });

  it('is none when declined, or when the practice is withdrawn', async () => {
    const stage = await setStage();
    const declined = await takeUp(stage, 'declined');
    expect(await find(stage, 'anna', 'reuse', declined.reuseId)).toBeUndefined();
    const gone = await takeUp(stage);
    await stage.as('anna', 'withdrawPractice', { params: { id: gone.practice.id } });
    expect(await find(stage, 'anna', 'reuse', gone.reuseId)).toBeUndefined();
  });
});

describe('a first share', () => {
  it('is the first practice of that person only', async () => {
    const stage = await setStage();
    const first = await stage.share('anna');
    stage.turnClock(60_000);
    const second = await stage.share('anna');
    expect((await find(stage, 'anna', 'first-share', first.id))?.title).toBe(first.title);
    expect(await find(stage, 'anna', 'first-share', second.id)).toBeUndefined();
    expect(await find(stage, 'bruno', 'first-share', first.id)).toBeUndefined();
  });
});

describe('a quiz pass', () => {
  it('is a fact only while it is shown', async () => {
    const stage = await setStage();
    const quiz = await publish(stage);
    await take(stage, 'anna', quiz);
    expect(await find(stage, 'anna', 'quiz-pass', quiz.id)).toBeUndefined();
    await stage.as('anna', 'showPass', { params: { id: quiz.id }, body: { shown: true } });
    expect((await find(stage, 'anna', 'quiz-pass', quiz.id))?.units).toEqual(['Hotels']);
    expect(await find(stage, 'bruno', 'quiz-pass', quiz.id)).toBeUndefined();
  });
});

describe('the first site of an agreement', () => {
  it('is the fact of who signed it, and of nobody who signed later', async () => {
    const stage = await setStage();
    const { agreementId, id: siteId } = await siteIn(stage);
    const sign = (who: string) =>
      stage.as(who, 'answerSite', {
        params: { id: siteId, answerId: randomUUID() },
        body: { state: 'signed' },
      });
    const find = (who: string) =>
      stage.store.read((db) => findFact(db, who, { kind: 'first-site', id: agreementId }));
    expect(await find('bruno')).toBeUndefined();
    await sign('bruno');
    stage.turnClock(60_000);
    await sign('anna');
    const found = await find('bruno');
    expect(found?.fact.kind).toBe('first-site');
    // Both are of one unit here.
    expect(found?.units).toEqual(['Offices']);
    expect(await find('anna')).toBeUndefined();
  });
});
