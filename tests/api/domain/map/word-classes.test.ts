/** Classes of words: one expression heard in any of its words. */
import { expect, it } from 'vitest';
import { compileLexicon } from '#domain/map/expressions';
import { findExpressions } from '#domain/map/find-expressions';
import { walkWords } from '#domain/map/read-path';
import { classesOf, classTerm, WORD_CLASSES } from '#domain/map/word-classes';
import { studyWord } from '#domain/text/lexeme';
import { readWords } from '#domain/text/read-words';

const lexicon = compileLexicon([{ kind: 'situation', fr: '@contact @gone', en: '@contact @gone' }], 'fr');
const hears = (text: string) => findExpressions(walkWords(text, readWords(text), 'fr'), lexicon).length > 0;

it.each(['la directrice est partie', 'notre gérant a démissionné', 'acheteur en retraite'])(
  'hears "%s"',
  (text) => expect(hears(text)).toBe(true),
);
it.each(['la directrice est là', 'le bus est parti', 'contact gone'])('does not hear "%s"', (text) =>
  expect(hears(text)).toBe(false),
);
it('knows no class for most words', () => {
  expect(classesOf(studyWord('giraffe').fr.stepTerm, 'fr')).toEqual([]);
  expect(classesOf(studyWord('patronne').fr.stepTerm, 'fr')).toContain(classTerm('contact'));
});
it('has no empty class', () => {
  expect(WORD_CLASSES.filter(({ fr, en }) => fr === '' || en === '')).toEqual([]);
});
it('takes a number spelt out for a number', () => {
  const years = compileLexicon([{ kind: 'situation', fr: 'depuis N ans', en: 'for N years' }], 'fr');
  const found = (text: string) => findExpressions(walkWords(text, readWords(text), 'fr'), years).length;
  expect([found('chez eux depuis quinze ans'), found('depuis 15 ans'), found('depuis des ans')]).toEqual([
    1, 1, 0,
  ]);
});
it('takes a proper name within a sentence for a brand, but no title, month or role', () => {
  const rival = compileLexicon([{ kind: 'situation', fr: 'chez @brand', en: 'with @brand' }], 'fr');
  const found = (text: string) => findExpressions(walkWords(text, readWords(text), 'fr'), rival).length;
  const heard = [
    'déjà chez Morvan depuis mai',
    'chez Mme',
    'chez nous',
    'CHEZ MORVAN',
    'Passe chez. Morvan',
    'chez Directeur',
  ];
  expect(heard.map(found)).toEqual([1, 0, 0, 0, 0, 0]);
});
it('takes a capital that begins a sentence, or a title, for no brand', () => {
  const late = compileLexicon([{ kind: 'situation', fr: '@brand livre tard; chez @brand', en: '' }], 'fr');
  const found = (text: string) => findExpressions(walkWords(text, readWords(text), 'fr'), late).length;
  expect(['Encore Morvan livre tard', 'Morvan livre tard', 'Bien. Morvan livre tard'].map(found)).toEqual([
    1, 0, 0,
  ]);
  expect(
    [
      'déjà chez Mlle Morvan',
      'chez Mlle',
      'chez Ms',
      'chez Mrs',
      'chez Dr',
      'chez Mr',
      'chez Mme',
      'chez Me',
    ].map(found),
  ).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
});
