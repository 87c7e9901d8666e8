/** Presented, signed, blocked: whom it concerns is told, and nobody else. */
import { describe, expect, it } from 'vitest';
import { codeOf, setStage } from '../stage.ts';
import { answer, siteIn } from './cases.ts';

describe('answerSite', () => {
  it('changes the site for everybody, and counts a double tap once', async () => {
    const stage = await setStage();
    const { id } = await siteIn(stage);
    const { params, site } = await answer(stage, 'bruno', id, { state: 'presented' });
    expect(site).toMatchObject({ state: 'presented', mine: { state: 'presented' } });
    await stage.as('bruno', 'answerSite', { params, body: { state: 'presented' } });
    expect(await stage.store.read((db) => db.count('siteAnswers'))).toBe(1);
  });

  it('tells the owner of a block, once', async () => {
    const stage = await setStage();
    const { id } = await siteIn(stage);
    await answer(stage, 'bruno', id, { state: 'blocked', reason: 'price' });
    await answer(stage, 'anna', id, { state: 'blocked', reason: 'competitor' });
    expect((await stage.as('karim', 'listNotifications')).items).toMatchObject([
      { kind: 'agreement', by: { id: 'bruno' }, title: 'Accord Horizon Hôtels' },
    ]);
  });

  it('tells those before the same block when it is lifted elsewhere, and how', async () => {
    const stage = await setStage();
    const mine = await siteIn(stage);
    const { agreementId } = mine;
    const same = await siteIn(stage, { postcode: '06000' }, agreementId);
    const other = await siteIn(stage, { postcode: '29200' }, agreementId);
    await answer(stage, 'bruno', mine.id, { state: 'blocked', reason: 'price' });
    await answer(stage, 'anna', same.id, { state: 'blocked', reason: 'price' });
    await answer(stage, 'maria', other.id, { state: 'blocked', reason: 'competitor' });
    const practice = await stage.share('helene');
    stage.turnClock(1000);
    await answer(stage, 'bruno', mine.id, { state: 'signed', practiceId: practice.id });
    expect((await stage.as('anna', 'listNotifications')).items).toMatchObject([
      { kind: 'unblocked', by: { id: 'bruno' }, about: { noun: 'practice', id: practice.id } },
    ]);
    expect((await stage.as('maria', 'listNotifications')).items).toEqual([]);
  });

  it('tells how in place of that, once the practice is named, and keeps the day of the signature', async () => {
    const stage = await setStage();
    const mine = await siteIn(stage);
    const same = await siteIn(stage, { postcode: '06000' }, mine.agreementId);
    await answer(stage, 'bruno', mine.id, { state: 'blocked', reason: 'price' });
    await answer(stage, 'anna', same.id, { state: 'blocked', reason: 'price' });
    stage.turnClock(1000);
    const { params, site } = await answer(stage, 'bruno', mine.id, { state: 'signed' });
    expect(site.mine).toMatchObject({ lifted: 'price' });
    const told = async () => (await stage.as('anna', 'listNotifications')).items;
    expect(await told()).toMatchObject([{ kind: 'unblocked', about: { noun: 'agreement' } }]);
    const practice = await stage.share('helene');
    stage.turnClock(1000);
    const named = { state: 'signed' as const, practiceId: practice.id };
    const after = await stage.as('bruno', 'answerSite', { params, body: named });
    expect(after.mine).toEqual({ ...site.mine, practiceId: practice.id });
    const news = await told();
    expect(news).toMatchObject([{ kind: 'unblocked', about: { noun: 'practice', id: practice.id } }]);
    stage.turnClock(1000);
    await stage.as('bruno', 'answerSite', { params, body: named });
    // A double tap is no news.
    expect(await told()).toEqual(news);
    const lifts = await stage.as('anna', 'findUnblockers', {
      params: { id: mine.agreementId },
      query: { reason: 'price', limit: 5 },
    });
    expect(lifts).toMatchObject({ lifted: 1, items: [{ practice: { id: practice.id }, by: 'named' }] });
  });

  it('refuses another’s answer, a practice that is not there and an unknown site', async () => {
    const stage = await setStage();
    const { id } = await siteIn(stage);
    const { params } = await answer(stage, 'bruno', id, { state: 'presented' });
    const body = { state: 'signed' as const };
    expect(await codeOf(stage.as('anna', 'answerSite', { params, body }))).toBe('conflict');
    const practiceId = crypto.randomUUID();
    expect(await codeOf(stage.as('bruno', 'answerSite', { params, body: { ...body, practiceId } }))).toBe(
      'invalid',
    );
    const lost = { id: 'nothing', answerId: crypto.randomUUID() };
    expect(await codeOf(stage.as('bruno', 'answerSite', { params: lost, body }))).toBe('not-found');
  });
});
