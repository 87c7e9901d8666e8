/** A question changed step by step. */
import { expect, it } from 'vitest';
import {
  addChoice,
  emptyQuestion,
  markRight,
  removeChoice,
  setSeveral,
  withPicture,
  writeChoice,
} from '#widget/model/quiz-question.ts';

function start() {
  let at = 0;
  const newId = () => `n${(at += 1)}`;
  return { newId, question: emptyQuestion(newId) };
}
const rightOf = ({ choices }: ReturnType<typeof emptyQuestion>) =>
  choices.filter(({ right }) => right).map(({ id }) => id);

it('begins with three empty choices, adds, writes and removes', () => {
  const { newId, question } = start();
  const more = writeChoice(addChoice(question, newId), 'n2', 'Un essai');
  expect(more.choices.map(({ id, text }) => [id, text])).toEqual([
    ['n1', ''],
    ['n2', 'Un essai'],
    ['n3', ''],
    ['n5', ''],
  ]);
  expect(removeChoice(more, 'n1').choices).toHaveLength(3);
});

it('has one right choice unless several may be', () => {
  const { question } = start();
  const two = markRight(markRight(question, 'n1', true), 'n2', true);
  expect(rightOf(two)).toEqual(['n2']);
  const several = markRight(setSeveral(two, true), 'n3', true);
  expect([several.kind, rightOf(several)]).toEqual(['multiple', ['n2', 'n3']]);
  expect(rightOf(setSeveral(several, false))).toEqual(['n2']);
});

it('gains and loses a picture', () => {
  const { question } = start();
  const shown = withPicture(question, 'p1');
  expect([shown.pictureId, 'pictureId' in withPicture(shown)]).toEqual(['p1', false]);
});
