/** Stop words. */
import { expect, it } from 'vitest';
import { isArticle, isStopWord } from '#domain/text/stop-words';

it('tells small words by language', () => {
  expect([
    isStopWord('avec', 'fr'),
    isStopWord('avec', 'en'),
    isStopWord('with', 'en'),
    isStopWord('contrat', 'fr'),
  ]).toEqual([true, false, true, false]);
});

it('lets an expression lose its articles and nothing that changes its meaning', () => {
  expect([
    isArticle('les', 'fr'),
    isArticle('ne', 'fr'),
    isArticle('the', 'en'),
    isArticle('not', 'en'),
  ]).toEqual([true, false, true, false]);
});
