/** The accepted answer is a practice by the one who answered, credited to the asker too unless they stay hidden. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../stage.ts';
import { answered, question, setCases } from './cases.ts';

const accept = (practiceId: string = randomUUID()) => ({ practiceId });

describe('acceptAnswer', () => {
  it('makes a practice credited to both, for everybody', async () => {
    const stage = await setCases();
    const params = await answered(stage, 'anna');
    const body = accept();
    const view = await stage.as('bruno', 'acceptAnswer', { params, body });
    expect(view).toMatchObject({ status: 'answered', practice: { id: body.practiceId } });
    const practice = await stage.as('karim', 'readPractice', { params: { id: body.practiceId } });
    expect(practice).toMatchObject({
      author: { id: 'anna' },
      askedBy: { id: 'bruno' },
      questionId: params.id,
      body: 'Un essai.',
      facets: { sector: 'hotel', city: 'Lyon' },
    });
    const seen = await stage.as('karim', 'readQuestion', { params });
    expect(seen).toMatchObject({ asker: { id: 'bruno' }, answers: [{ accepted: true }] });
    expect((await stage.as('anna', 'listNotifications')).items).toMatchObject([
      { kind: 'answer-accepted', by: { id: 'bruno' }, about: { noun: 'practice', id: body.practiceId } },
    ]);
  });

  it('gives neither name nor place of an asker who stays hidden', async () => {
    const stage = await setCases();
    const params = await answered(stage, 'anna', { hidden: true });
    const body = accept();
    await stage.as('bruno', 'acceptAnswer', { params, body });
    const practice = await stage.as('karim', 'readPractice', { params: { id: body.practiceId } });
    expect(practice.askedBy).toBeUndefined();
    expect(practice.facets).toEqual({ sector: 'hotel' });
    // A volunteer, who was not asked.
    const [told] = (await stage.as('anna', 'listNotifications')).items;
    expect([told?.kind, told?.by]).toEqual(['answer-accepted', undefined]);
  });

  it('points to the practice that answered, and makes none', async () => {
    const stage = await setCases();
    const practice = await stage.share('maria');
    const { id } = await stage.as('bruno', 'askQuestion', { body: question() });
    const answerId = randomUUID();
    const body = { id: answerId, text: '', practiceId: practice.id };
    await stage.as('anna', 'answerQuestion', { params: { id }, body });
    const view = await stage.as('bruno', 'acceptAnswer', { params: { id, answerId }, body: accept() });
    expect(view.practice?.id).toBe(practice.id);
    expect((await stage.as('bruno', 'listPractices', { query: { limit: 9 } })).items).toHaveLength(1);
  });

  it('refuses others, unknown answers, a second time and a taken name', async () => {
    const stage = await setCases();
    const params = await answered(stage, 'anna');
    expect(await codeOf(stage.as('anna', 'acceptAnswer', { params, body: accept() }))).toBe('forbidden');
    const other = { ...params, answerId: randomUUID() };
    expect(await codeOf(stage.as('bruno', 'acceptAnswer', { params: other, body: accept() }))).toBe(
      'not-found',
    );
    const { id } = await stage.share('karim');
    expect(await codeOf(stage.as('bruno', 'acceptAnswer', { params, body: accept(id) }))).toBe('conflict');
    await stage.as('bruno', 'acceptAnswer', { params, body: accept() });
    expect(await codeOf(stage.as('bruno', 'acceptAnswer', { params, body: accept() }))).toBe('too-late');
  });
});
