/** Classes of words: one expression heard in any of its words. */
import { expect, it } from 'vitest';
import { compileLexicon } from '#domain/map/expressions';
import { findExpressions } from '#domain/map/find-expressions';
import { walkTokens } from '#domain/map/read-path';
import { classesOf, classTerm, WORD_CLASSES } from '#domain/map/word-classes';
import { lexemeOf } from '#domain/text/lexeme';
import { readTokens } from '#domain/text/read-tokens';

const lexicon = compileLexicon([{ kind: 'situation', fr: '@contact @gone', en: '@contact @gone' }], 'fr');
const hears = (text: string) => findExpressions(walkTokens(text, readTokens(text), 'fr'), lexicon).length > 0;

it.each(['la directrice est partie', 'notre gérant a démissionné', 'acheteur en retraite'])(
  'hears "%s"',
  (text) => expect(hears(text)).toBe(true),
);
it.each(['la directrice est là', 'le bus est parti', 'contact gone'])('does not hear "%s"', (text) =>
  expect(hears(text)).toBe(false),
);
it('knows no class for most words', () => {
  expect(classesOf(lexemeOf('giraffe').fr.stepTerm, 'fr')).toEqual([]);
  expect(classesOf(lexemeOf('patronne').fr.stepTerm, 'fr')).toContain(classTerm('contact'));
});
it('has no empty class', () => {
  expect(WORD_CLASSES.filter(({ fr, en }) => fr === '' || en === '')).toEqual([]);
});
