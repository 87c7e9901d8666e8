/** A draft is kept by itself, once typing pauses, and never lost by a failure. */
import { expect, it } from 'vitest';
import type { QuizDraft, WrittenQuiz } from '#contract/quiz';
import type { BegunCorrection } from '#widget/model/quiz-correcting.ts';
import { emptyQuestion } from '#widget/model/quiz-question.ts';
import { QuizWriting, type WritingSource } from '#widget/model/quiz-writing.ts';
import { later, offline, refused } from '../sample.ts';

const live: WrittenQuiz = {
  lang: 'fr',
  title: 'Vivant',
  passPercent: 80,
  questions: [],
  id: 'q',
  status: 'live',
  version: 1,
  practices: [{ id: 'known', title: 'Connue' }],
  pictures: [],
};

function start(over: Partial<WritingSource> = {}) {
  const kept: QuizDraft[] = [];
  let at = 0;
  const newId = () => `n${(at += 1)}`;
  const written = (draft: QuizDraft) => ({
    ...draft,
    id: 'q',
    status: 'draft' as const,
    pictures: [],
    practices: [],
    version: 1,
  });
  const pauses: ReturnType<typeof later<void>>[] = [];
  const source: WritingSource = {
    read: () => Promise.resolve(written({ lang: 'fr', title: 'Lu', passPercent: 70, questions: [] })),
    write(draft) {
      kept.push(draft);
      return Promise.resolve(written(draft));
    },
    publish: () => Promise.resolve(),
    correct: () => Promise.resolve(),
    readBegun: () => undefined,
    writeBegun: () => undefined,
    propose: () => Promise.resolve([{ ...emptyQuestion(newId), id: 'proposed' }]),
    addPicture: () => Promise.resolve('picture'),
    wait() {
      const pause = later<void>();
      pauses.push(pause);
      return pause.promise;
    },
    newId,
    ...over,
  };
  const model = new QuizWriting(source, { lang: 'fr', title: '', passPercent: 80, questions: [] });
  const pause = async () => {
    for (const each of pauses.splice(0)) each.resolve();
    // The write that follows a pause, and what it tells.
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { model, kept, pause };
}

it('keeps the last of several changes, after a pause', async () => {
  const { model, kept, pause } = start();
  model.change({ title: 'A' });
  model.change({ title: 'Ab' });
  expect([model.state.value, kept.length]).toEqual(['dirty', 0]);
  await pause();
  expect(kept.map(({ title }) => title)).toEqual(['Ab']);
  expect(model.state.value).toBe('kept');
});

it('says that it was not kept, and tries again with the next change', async () => {
  let down = true;
  const sent: string[] = [];
  const { model, pause } = start({
    write(draft) {
      if (down) return Promise.reject(offline());
      sent.push(draft.title);
      return Promise.resolve({ ...draft, id: 'q', status: 'draft', pictures: [], practices: [], version: 1 });
    },
  });
  model.change({ title: 'A' });
  await pause();
  expect(model.state.value).toBe('failed');
  down = false;
  model.change({ title: 'B' });
  await pause();
  expect([model.state.value, sent]).toEqual(['kept', ['B']]);
});

it('adds proposals once, and says how many', async () => {
  const { model } = start();
  expect(await model.propose()).toBe(1);
  expect(await model.propose()).toBe(0);
});

it('publishes what is on screen, and names what is missing', async () => {
  const { model, kept } = start();
  model.add();
  expect(model.faults.value).toEqual(['title', 'questions.0.text', 'questions.0.choices']);
  expect(await model.publish()).toBe(true);
  expect(kept.at(-1)?.questions).toHaveLength(1);
});

it('keeps nothing any more once it is dropped', async () => {
  const { model, kept, pause } = start();
  model.change({ title: 'A' });
  model.drop();
  await pause();
  expect([kept, model.state.value]).toEqual([[], 'kept']);
});

it('reads an earlier draft, puts a picture in and removes a question', async () => {
  const { model } = start();
  await model.load();
  expect([model.draft.value.title, model.draft.value.passPercent]).toEqual(['Lu', 70]);
  model.add();
  const id = model.draft.value.questions[0]?.id ?? '';
  await model.addPicture(id, new Blob());
  expect(model.draft.value.questions[0]?.pictureId).toBe('picture');
  model.remove(id);
  expect(model.draft.value.questions).toEqual([]);
});

it('sends a correction of what is live whole, at its own act, and nothing before', async () => {
  const sent: QuizDraft[] = [];
  const first = emptyQuestion(() => crypto.randomUUID());
  const { model, kept, pause } = start({
    read: async () => ({ ...live, questions: [first] }),
    correct: async (draft) => sent.push(draft),
    publish: () => Promise.reject(new Error('never')),
  });
  await model.load();
  model.edit({ ...first, text: 'Mieux dit ?' });
  model.link({ ...first, text: 'Mieux dit ?' }, { id: 'p', title: 'Deux machines' });
  await pause();
  expect([kept, sent, model.state.value]).toEqual([[], [], 'dirty']);
  expect(await model.publish()).toBe(true);
  expect(sent.map(({ questions }) => questions[0])).toMatchObject([{ text: 'Mieux dit ?', practiceId: 'p' }]);
  expect([model.state.value, model.practices.value.map(({ title }) => title)]).toEqual([
    'kept',
    ['Connue', 'Deux machines'],
  ]);
});

it('takes up a correction again after the page, publishes it once, and drops it for what is live', async () => {
  let begun: BegunCorrection | undefined;
  const open = async () => {
    const { model } = start({
      read: async () => live,
      readBegun: () => begun,
      writeBegun: (next) => void (begun = next),
    });
    await model.load();
    return model;
  };
  (await open()).change({ title: 'Mieux dit' });
  const again = await open();
  expect([again.draft.value.title, again.state.value]).toEqual(['Mieux dit', 'dirty']);
  await again.dropCorrection();
  expect([again.draft.value.title, again.state.value, begun]).toEqual(['Vivant', 'kept', undefined]);
  again.change({ title: 'Encore' });
  expect([await (await open()).publish(), begun]).toEqual([true, undefined]);
});

it('shows nothing to write on before it knows what is there; what is not there is begun', async () => {
  let answer = (): Promise<WrittenQuiz | undefined> => Promise.reject(offline());
  const { model } = start({ read: () => answer() });
  await model.load();
  expect([model.isRead.value, model.act.failure.value?.kind]).toEqual([false, 'offline']);
  answer = async () => undefined;
  await model.load();
  expect([model.isRead.value, model.act.failure.value, model.draft.value.title]).toEqual([
    true,
    undefined,
    '',
  ]);
});

it.each([
  ['what had been published', '', 0],
  ['what was changed since as a correction', ' et plus', 1],
])('publishes after a lost answer %s', async (_name, more, corrections) => {
  const corrected: string[] = [];
  let there: WrittenQuiz | undefined;
  const { model } = start({
    read: () => Promise.resolve(there),
    async write(draft) {
      if (there?.status === 'live') throw refused('too-late', 'Trop tard.');
      there = { ...draft, id: 'q', status: 'draft', pictures: [], practices: [], version: 1 };
      return there;
    },
    async publish() {
      if (there) there = { ...there, status: 'live' };
      throw offline();
    },
    correct: async ({ title }) => corrected.push(title),
  });
  model.change({ title: 'Un essai' });
  expect([await model.publish(), model.act.failure.value?.kind]).toEqual([false, 'offline']);
  if (more !== '') model.change({ title: `Un essai${more}` });
  expect([await model.publish(), model.act.failure.value]).toEqual([true, undefined]);
  expect(corrected).toEqual(corrections === 0 ? [] : ['Un essai et plus']);
});
