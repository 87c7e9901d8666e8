/** Anybody may answer but the one who asked; answers are for those inside until one is accepted. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../stage.ts';
import { answered, prove, question, routesOf, setCases } from './cases.ts';

const UNKNOWN = randomUUID();

describe('answerQuestion', () => {
  it('tells the asker, and ends the asking of others', async () => {
    const stage = await setCases();
    await prove(stage, 'anna', 2);
    const { id } = await answered(stage, 'anna');
    expect(await routesOf(stage, id)).toMatchObject([{ personId: 'anna', state: 'answered' }]);
    expect((await stage.as('bruno', 'listNotifications')).items).toMatchObject([
      { kind: 'question-answered', by: { id: 'anna' } },
    ]);
    const view = await stage.as('bruno', 'readQuestion', { params: { id } });
    expect(view.answers).toMatchObject([{ text: 'Un essai.', author: { id: 'anna' }, accepted: false }]);
    expect((await stage.as('karim', 'readQuestion', { params: { id } })).answers).toEqual([]);
  });

  it('takes a practice for an answer', async () => {
    const stage = await setCases();
    const practice = await stage.share('anna');
    const { id } = await stage.as('bruno', 'askQuestion', { body: question() });
    const body = { id: randomUUID(), text: '', practiceId: practice.id };
    const view = await stage.as('karim', 'answerQuestion', { params: { id }, body });
    expect(view.answers).toMatchObject([{ practice: { id: practice.id, title: practice.title } }]);
  });

  it.each([
    ['the asker', 'bruno', { text: 'Moi' }, 'forbidden'],
    ['nothing at all', 'anna', { text: '' }, 'invalid'],
    ['a practice that is not there', 'anna', { text: '', practiceId: UNKNOWN }, 'invalid'],
  ])('refuses %s', async (_what, who, more, code) => {
    const stage = await setCases();
    const { id } = await stage.as('bruno', 'askQuestion', { body: question() });
    const body = { id: randomUUID(), ...more };
    expect(await codeOf(stage.as(who, 'answerQuestion', { params: { id }, body }))).toBe(code);
  });

  it('refuses a second use of a name, an answered question and an unknown one', async () => {
    const stage = await setCases();
    const { id, answerId } = await answered(stage, 'anna');
    const again = { params: { id }, body: { id: answerId, text: 'Encore' } };
    expect(await codeOf(stage.as('karim', 'answerQuestion', again))).toBe('conflict');
    await stage.as('bruno', 'acceptAnswer', { params: { id, answerId }, body: { practiceId: randomUUID() } });
    const late = { params: { id }, body: { id: randomUUID(), text: 'Trop tard' } };
    expect(await codeOf(stage.as('karim', 'answerQuestion', late))).toBe('too-late');
    const lost = { params: { id: UNKNOWN }, body: { id: randomUUID(), text: 'Où ?' } };
    expect(await codeOf(stage.as('karim', 'answerQuestion', lost))).toBe('not-found');
  });
});
