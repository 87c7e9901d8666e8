/** One question: an act that is refused says so and loses no word. */
import { expect, it } from 'vitest';
import { OpenQuestion, type OpenQuestionSource } from '#widget/model/open-question.ts';
import { uuid } from '../sample.ts';
import { askedQuestion, givenAnswer, offline, refused } from '../sample-questions.ts';

function make(over: Partial<OpenQuestionSource> = {}) {
  let ids = 0;
  const said: unknown[] = [];
  const source: OpenQuestionSource = {
    read: async (id) => askedQuestion(1, { id }),
    async answer(id, draft) {
      said.push(draft);
      return askedQuestion(1, { id, answers: [givenAnswer(1, { text: draft.text })] });
    },
    pass: async (id) => askedQuestion(1, { id, mine: { asked: false, route: 'passed' } }),
    accept: async (id, answerId, practiceId) => {
      said.push([answerId, practiceId]);
      return askedQuestion(1, { id, status: 'answered' });
    },
    hide: async (id, hidden) => askedQuestion(1, { id, mine: { asked: true, hidden } }),
    withdraw: async () => {},
    newId: () => uuid((ids += 1)),
    ...over,
  };
  return { open: new OpenQuestion(source), said };
}

it('answers once, with the same name for the same text until it is there', async () => {
  let fails = true;
  const drafts: string[] = [];
  const { open } = make({
    async answer(id, draft) {
      drafts.push(draft.id);
      if (fails) throw offline();
      return askedQuestion(1, { id, answers: [givenAnswer(1)] });
    },
  });
  await open.open(uuid(9));
  open.text.value = ' Un essai ';
  await open.answer();
  expect([open.text.value, open.actFailure.value?.kind]).toEqual([' Un essai ', 'offline']);
  fails = false;
  await open.answer();
  expect([open.text.value, open.question.value?.answers.length, open.actFailure.value]).toEqual([
    '',
    1,
    undefined,
  ]);
  expect(new Set(drafts).size).toBe(1);
  await open.answer();
  expect(drafts).toHaveLength(2);
});

it('passes, accepts, hides and withdraws', async () => {
  const { open, said } = make();
  await open.open(uuid(9));
  await open.pass();
  expect(open.question.value?.mine.route).toBe('passed');
  await open.hide(true);
  expect(open.question.value?.mine.hidden).toBe(true);
  await open.accept(uuid(701));
  expect([open.question.value?.status, (said[0] as string[])[0]]).toEqual(['answered', uuid(701)]);
  expect(await open.withdraw()).toBe(true);
});

it('says what is refused, and what did not come', async () => {
  const { open } = make({ pass: () => Promise.reject(refused('too-late', 'Trop tard.')) });
  await open.open(uuid(9));
  expect(await open.pass()).toBe(false);
  expect(open.actFailure.value?.title).toBe('Trop tard.');
  const lost = make({ read: () => Promise.reject(refused('not-found', 'Introuvable.')) });
  await lost.open.open(uuid(9));
  expect([lost.open.question.value, lost.open.failure.value?.code]).toEqual([undefined, 'not-found']);
  expect(await lost.open.withdraw()).toBe(false);
});

/** Has the first answer, whose reply was lost, and takes no other under its id. */
async function lostAnswer(text: string) {
  const taken: { id: string; text: string }[] = [];
  const now = (id: string) =>
    askedQuestion(1, { id, answers: taken.map((each) => givenAnswer(1, { ...each })) });
  const { open } = make({
    read: async (id) => now(id),
    async answer(id, draft) {
      if (taken.some((each) => each.id === draft.id)) throw refused('conflict', 'Déjà pris.');
      taken.push(draft);
      if (taken.length === 1) throw offline();
      return now(id);
    },
  });
  await open.open(uuid(9));
  open.write(text);
  await open.answer();
  return { open, taken };
}

it('does not answer twice when the reply was lost and the words were changed: it says so, shows it, and loses no word', async () => {
  const { open, taken } = await lostAnswer('Un essai');
  open.write('Deux essais');
  await open.answer();
  await open.answer();
  expect(taken.map(({ text }) => text)).toEqual(['Un essai']);
  expect([open.arrived.value, open.text.value, open.actFailure.value]).toEqual([
    true,
    'Deux essais',
    undefined,
  ]);
  expect(open.question.value?.answers.map(({ text }) => text)).toEqual(['Un essai']);
  open.write('Et trois machines');
  await open.answer();
  expect([open.arrived.value, open.text.value, taken.length]).toEqual([false, '', 2]);
});

it('is done when what had arrived says the same, and says what is refused otherwise', async () => {
  const { open, taken } = await lostAnswer('Un essai');
  await open.answer();
  expect([open.arrived.value, open.text.value, taken.length]).toEqual([false, '', 1]);
  const late = make({ answer: () => Promise.reject(refused('too-late', 'Trop tard.')) }).open;
  await late.open(uuid(9));
  late.write('Trop tard');
  await late.answer();
  expect([late.actFailure.value?.title, late.arrived.value, late.text.value]).toEqual([
    'Trop tard.',
    false,
    'Trop tard',
  ]);
});

it('takes for accepted what had been accepted by a click whose answer was lost', async () => {
  const accept = () => Promise.reject(refused('too-late', 'Trop tard.'));
  let status: 'open' | 'answered' = 'open';
  const { open } = make({ accept, read: async (id) => askedQuestion(1, { id, status }) });
  await open.open(uuid(9));
  expect([await open.accept(uuid(701)), open.actFailure.value?.code]).toEqual([false, 'too-late']);
  status = 'answered';
  expect([await open.accept(uuid(701)), open.question.value?.status]).toEqual([true, 'answered']);
});
