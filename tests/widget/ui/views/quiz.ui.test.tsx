/** Quizzes by keyboard alone: taking one to its end, writing one, and no violation on the way. */
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Quiz, QuizDraft, QuizQuestion } from '#contract/quiz';
import { makeLoaded } from '#widget/model/loaded.ts';
import { emptyQuestion } from '#widget/model/quiz-question.ts';
import { QuizTaking } from '#widget/model/quiz-taking.ts';
import { QuizWriting } from '#widget/model/quiz-writing.ts';
import { newId } from '#widget/new-id.ts';
import { QuizEditor } from '#widget/ui/views/quiz/quiz-editor.tsx';
import { QuizListView } from '#widget/ui/views/quiz/quiz-list-view.tsx';
import { QuizTakingView } from '#widget/ui/views/quiz/quiz-taking-view.tsx';
import '#widget/ui/views/quiz/quiz.css';
import '#widget/ui/practice-picker.css';
import { quizServer } from '../../quiz-sample.ts';
import { NOW, offline, uuid } from '../../sample.ts';
import { draw, expectAccessible } from '../draw.tsx';

const noPicture = () => Promise.reject(offline());
const nothing = () => undefined;

async function taking(server = quizServer()) {
  const model = new QuizTaking(server);
  await model.load();
  return model;
}
const view = (model: InstanceType<typeof QuizTaking>) => (
  <QuizTakingView model={model} loadPicture={noPicture} onOpenPractice={nothing} />
);

describe('taking a quiz', () => {
  it('goes by keyboard from the first question to the result', async () => {
    draw(view(await taking()));
    await page.getByRole('radio', { name: 'Un essai sur place' }).click();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Juste.')).toHaveFocus();
    await page.getByRole('button', { name: 'Question suivante' }).click();
    await expect.element(page.getByText('Question 2 sur 2')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Une remise' }).click();
    await page.getByRole('button', { name: 'Répondre' }).click();
    await expect.element(page.getByText('Ce n’était pas ça.')).toBeVisible();
    await page.getByRole('button', { name: 'Voir le résultat' }).click();
    await expect.element(page.getByRole('heading', { name: /Pas cette fois/ })).toHaveFocus();
    expect(page.getByRole('button', { name: 'Montrer sur ma page' }).query()).toBeNull();
  });

  it('does nothing without an answer', async () => {
    const model = await taking();
    draw(view(model));
    await page.getByRole('button', { name: 'Répondre' }).click({ force: true });
    expect(model.told.value).toBe(false);
  });

  it('shows a pass on the person’s page only by their click', async () => {
    const model = await taking(quizServer([]));
    draw(view(model));
    await page.getByRole('button', { name: 'Montrer sur ma page' }).click();
    await expect.element(page.getByRole('button', { name: 'Ne plus le montrer' })).toBeVisible();
  });

  it('has no violation at any step', async () => {
    expect.hasAssertions();
    const model = await taking();
    await expectAccessible(() => view(model));
    model.choose('b', true);
    await model.answer();
    await expectAccessible(() => view(model));
    model.goOn();
    model.choose('a', true);
    await model.answer();
    model.goOn();
    await expectAccessible(() => view(model));
    const failed = new QuizTaking({ ...quizServer(), read: () => Promise.reject(offline()) });
    await failed.load();
    await expectAccessible(() => view(failed));
  });
});

describe('the list', () => {
  async function list(items: Quiz[], down = false) {
    const quizzes = makeLoaded<readonly Quiz[]>(() =>
      down ? Promise.reject(offline()) : Promise.resolve(items),
    );
    await quizzes.load();
    return quizzes;
  }

  it('offers to go on, to read again, to write', async () => {
    const { quiz } = await quizServer().read();
    const quizzes = await list([
      { ...quiz, id: '1' },
      { ...quiz, id: '2', mine: { answered: 2, passed: true, shown: true } },
      { ...quiz, id: '3', status: 'draft' },
    ]);
    const opened: string[] = [];
    draw(
      <QuizListView
        quizzes={quizzes}
        writes
        now={NOW}
        onOpen={(id) => opened.push(id)}
        onWrite={(id = 'new') => opened.push(id)}
      />,
    );
    for (const name of ['Commencer', 'Revoir', 'Continuer', 'Écrire un quiz']) {
      await page.getByRole('button', { name }).click();
    }
    expect(opened).toEqual(['1', '2', '3', 'new']);
    await expectAccessible(() => (
      <QuizListView quizzes={quizzes} writes now={NOW} onOpen={nothing} onWrite={nothing} />
    ));
  });

  it.each([
    ['empty', false],
    ['failed', true],
  ])('%s, has no violation', async (_what, down) => {
    expect.hasAssertions();
    const quizzes = await list([], down);
    await expectAccessible(() => (
      <QuizListView quizzes={quizzes} writes={false} onOpen={nothing} onWrite={nothing} />
    ));
  });
});

describe('writing a quiz', () => {
  const find = async (title: string) => [{ id: uuid(7), title, author: 'Léa' }];
  const right = (question: QuizQuestion): QuizQuestion => ({
    ...question,
    text: 'Quel levier ?',
    choices: question.choices.map((choice, at) => ({ ...choice, text: `Levier ${at}`, right: at === 0 })),
  });

  function writing(status: 'draft' | 'live' = 'draft', sent: QuizDraft[] = [], passPercent = 80) {
    const written = { id: 'q', status, pictures: [], practices: [], version: 1 };
    const asked = emptyQuestion(newId);
    const questions = [status === 'live' ? right(asked) : asked];
    const start = {
      lang: 'fr' as const,
      title: status === 'live' ? 'Vivant' : '',
      passPercent,
      questions,
    };
    return new QuizWriting(
      {
        read: () => Promise.resolve({ ...start, ...written }),
        write: (draft) => Promise.resolve({ ...draft, ...written }),
        correct: async (draft) => sent.push(draft),
        publish: () => Promise.resolve(),
        readBegun: () => undefined,
        writeBegun: () => undefined,
        propose: () => Promise.resolve([]),
        addPicture: () => Promise.resolve('p'),
        wait: () => Promise.resolve(),
        newId,
      },
      start,
    );
  }

  it('says what is missing, then publishes', async () => {
    const model = writing();
    let published = 0;
    draw(
      <QuizEditor
        model={model}
        loadPicture={noPicture}
        find={find}
        onPublished={() => (published += 1)}
        onDrop={nothing}
      />,
    );
    await expect.element(page.getByText('Il manque : un titre et la question 1.')).toBeVisible();
    await page.getByRole('button', { name: 'Publier' }).click({ force: true });
    expect(published).toBe(0);
    await page.getByRole('textbox', { name: 'Titre' }).fill('Les hôtels');
    await page.getByRole('textbox', { name: 'La question' }).fill('Quel levier ?');
    await page.getByRole('textbox', { name: 'Réponse 1' }).fill('Un essai');
    await page.getByRole('textbox', { name: 'Réponse 2' }).fill('Une remise');
    await page.getByRole('button', { name: 'Retirer la réponse 3' }).click();
    await page.getByRole('radio', { name: /Réponse 1/ }).click();
    await page.getByRole('button', { name: 'Publier' }).click();
    await expect.poll(() => published).toBe(1);
  });

  it('shows a long answer whole at 320 pixels, as one sentence', async () => {
    await page.viewport(320, 800);
    const model = writing();
    draw(
      <QuizEditor model={model} loadPicture={noPicture} find={find} onPublished={nothing} onDrop={nothing} />,
    );
    const field = page.getByRole('textbox', { name: 'Réponse 1' });
    const long = `Un petit déjeuner d’essai${' avec le chef et toute la salle'.repeat(5)}`;
    await field.fill(`${long}\nfin`);
    await expect.element(field).toHaveValue(`${long} fin`);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = field.element();
    expect([scrollWidth <= clientWidth, scrollHeight <= clientHeight]).toEqual([true, true]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(800, 800);
  });

  it('corrects what is live: nothing is added or taken out, and a practice is linked by its words', async () => {
    const sent: QuizDraft[] = [];
    const model = writing('live', sent);
    await model.load();
    let published = 0;
    const editor = () => (
      <QuizEditor
        model={model}
        loadPicture={noPicture}
        find={find}
        onPublished={() => (published += 1)}
        onDrop={nothing}
      />
    );
    await expectAccessible(editor);
    draw(editor());
    for (const name of [
      'Ajouter une question',
      'Retirer la question',
      'Ajouter une réponse',
      'Jeter le brouillon',
    ])
      expect(page.getByRole('button', { name }).query()).toBeNull();
    await page.getByRole('button', { name: 'Publier la correction' }).click({ force: true });
    expect(sent).toEqual([]);
    await page.getByRole('textbox', { name: /^Explication/ }).fill('C’était l’essai.');
    await page.getByRole('button', { name: 'Lier une pratique…' }).click();
    await page.getByRole('searchbox').fill('deux machines');
    await page.getByRole('button', { name: /^Choisir\s:\sdeux machines/ }).click();
    await expect.element(page.getByRole('button', { name: 'Délier' })).toBeVisible();
    await page.getByRole('button', { name: 'Publier la correction' }).click();
    await expect.poll(() => published).toBe(1);
    expect(sent[0]?.questions).toMatchObject([{ explanation: 'C’était l’essai.', practiceId: uuid(7) }]);
  });

  it('shows the mark that a quiz has, also one that is not offered, and changes that of a live one', async () => {
    const sent: QuizDraft[] = [];
    const model = writing('live', sent, 75);
    await model.load();
    draw(
      <QuizEditor model={model} loadPicture={noPicture} find={find} onPublished={nothing} onDrop={nothing} />,
    );
    const mark = page.getByRole('combobox', { name: 'Réussi à partir de' });
    await expect.element(mark).toHaveValue('75');
    await mark.selectOptions('60');
    await page.getByRole('button', { name: 'Publier la correction' }).click();
    await expect.poll(() => sent[0]?.passPercent).toBe(60);
  });

  it('says that nothing more is proven', async () => {
    draw(
      <QuizEditor
        model={writing()}
        loadPicture={noPicture}
        find={find}
        onPublished={nothing}
        onDrop={nothing}
      />,
    );
    await page.getByRole('button', { name: 'Proposer des questions' }).click();
    await expect.element(page.getByText(/assez prouvé/)).toBeVisible();
  });

  it('has no violation', async () => {
    expect.hasAssertions();
    const model = writing();
    await expectAccessible(() => (
      <QuizEditor model={model} loadPicture={noPicture} find={find} onPublished={nothing} onDrop={nothing} />
    ));
  });
});
