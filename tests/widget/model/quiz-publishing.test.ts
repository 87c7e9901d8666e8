/** A quiz is published once; what was changed after a lost answer is a correction. */
import { expect, it } from 'vitest';
import type { WrittenQuiz } from '#contract/quiz';
import { draftOf, publishOnce } from '#widget/model/quiz-publishing.ts';
import { refused } from '../sample.ts';

const draft = { lang: 'fr' as const, title: 'Un essai', passPercent: 80, questions: [] };
const there: WrittenQuiz = {
  ...draft,
  id: 'q',
  status: 'live',
  version: 1,
  practices: [],
  pictures: [],
};
const no = (code: string) => () => Promise.reject(refused(code, 'Non.'));
const done = async () => undefined;

it('needs no correction where it is there as written, and one where it is not', async () => {
  expect(draftOf(there)).toEqual(draft);
  const source = { read: async () => there, publish: done };
  expect(await publishOnce(source, draft, done)).toBe(false);
  expect(await publishOnce(source, draft, no('too-late'))).toBe(false);
  expect(await publishOnce(source, { ...draft, title: 'Deux' }, no('too-late'))).toBe(true);
});

it('says any other refusal', async () => {
  const source = { read: async () => ({ ...there, status: 'draft' as const }), publish: no('too-late') };
  await expect(publishOnce(source, draft, done)).rejects.toMatchObject({ code: 'too-late' });
  await expect(publishOnce(source, draft, no('invalid'))).rejects.toMatchObject({ code: 'invalid' });
});
