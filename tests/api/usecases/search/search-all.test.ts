/** One search over all nouns; the asker of a question is not found by their name. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { question as quizQuestion, quizDraft } from '../quizzes.ts';
import { person } from '../stage.ts';
import { signAgreement } from '../agreement/cases.ts';
import { question, setCases } from '../question/cases.ts';

async function setFound() {
  const stage = await setCases();
  const practice = await stage.share('anna', { title: 'Lever un contrat en cours' });
  const asked = await stage.as('bruno', 'askQuestion', { body: question() });
  const agreement = await signAgreement(stage, { name: 'Accord contrat cadre' });
  await stage.store.write((db) => db.put('people', person('p9', 'rep', { name: 'Contrat Dupont' })));
  return { stage, practice, asked, agreement };
}

it('groups practices, questions, people and agreements, with what matched', async () => {
  const { stage, practice, asked, agreement } = await setFound();
  const found = await stage.as('maria', 'searchAll', { query: { q: 'contrats', limit: 5 } });
  expect(found.practices[0]).toMatchObject({ practice: { id: practice.id }, marks: { title: [[9, 16]] } });
  expect(found.questions).toMatchObject([{ question: { id: asked.id }, marks: [[17, 24]] }]);
  expect(found.people).toMatchObject([{ person: { id: 'p9' }, marks: [[0, 7]] }]);
  expect(found.agreements).toMatchObject([{ agreement: { id: agreement.id }, marks: [[7, 14]] }]);
  expect(found.questions[0]?.question.asker).toBeUndefined();
});

it('forgives typing errors and hears of changes at once', async () => {
  const { stage, asked, agreement } = await setFound();
  const ids = async (q: string) => {
    const { questions, agreements, people } = await stage.as('maria', 'searchAll', {
      query: { q, limit: 5 },
    });
    return [questions.length, agreements.length, people.length];
  };
  expect(await ids('contrta')).toEqual([1, 1, 1]);
  await stage.as('bruno', 'withdrawQuestion', { params: { id: asked.id } });
  await stage.as('karim', 'withdrawAgreement', { params: { id: agreement.id } });
  await stage.store.write((db) => db.put('people', person('p9', 'rep', { name: 'Contrat', active: false })));
  expect(await ids('contrat')).toEqual([0, 0, 0]);
});

it('narrows practices alone when a filter is set', async () => {
  const { stage } = await setFound();
  const query = { q: 'contrat', limit: 5, unit: 'Hotels' };
  const sizes = async (unit: string) => {
    const found = await stage.as('maria', 'searchAll', { query: { ...query, unit } });
    return Object.values(found).map((group) => group.length);
  };
  expect([await sizes('Hotels'), await sizes('Trade')]).toEqual([
    [1, 1, 1, 1, 0],
    [0, 1, 1, 1, 0],
  ]);
});

it('finds a quiz once it is published, by its title and its questions', async () => {
  const { stage } = await setFound();
  const params = { id: randomUUID() };
  const asked = quizQuestion({ text: 'Qui goûte le premier ?' });
  const body = quizDraft({ title: 'Les contrats', questions: [asked] });
  await stage.as('helene', 'writeQuiz', { params, body });
  const find = async (q: string) =>
    (await stage.as('maria', 'searchAll', { query: { q, limit: 5 } })).quizzes.map(({ quiz, marks }) => [
      quiz.id,
      marks,
    ]);
  expect(await find('contrat')).toEqual([]);
  await stage.as('helene', 'publishQuiz', { params });
  expect(await find('contrat')).toEqual([[params.id, [[4, 12]]]]);
  expect(await find('goute')).toEqual([[params.id, []]]);
});
