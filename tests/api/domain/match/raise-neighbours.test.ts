/** Words that stand side by side as they were typed. */
import { expect, it } from 'vitest';
import { createPracticeIndex } from '#domain/match/engine';
import { raiseNeighbours } from '#domain/match/raise-neighbours';
import { practiceOf } from '../practices.ts';

const orderBy = (typed: string, texts: readonly (readonly [score: number, title: string, body?: string])[]) =>
  raiseNeighbours(
    typed,
    texts.map(([score], at) => ({ at, score })),
    ({ at }) => {
      const [, title, body = ''] = texts[at] ?? [0, ''];
      return { lang: 'fr', title, body };
    },
  ).map(({ at }) => at);

it('raises whoever has them side by side, small words too, in whatever form', () => {
  expect(
    orderBy('aria deux', [
      [1.1, 'Aria quatre, puis deux tasses'],
      [1, 'L’aria deux'],
    ]),
  ).toEqual([1, 0]);
  expect(
    orderBy('bon de livraison', [
      [1.1, 'Un bon client, pas de livraison'],
      [1, 'Autre', 'Les bons de livraison signés'],
    ]),
  ).toEqual([1, 0]);
});

it('raises by a part of the score, the more pairs the more', () => {
  expect(
    orderBy('aria deux', [
      [2, 'Aria'],
      [1, 'Aria deux'],
    ]),
  ).toEqual([0, 1]);
  expect(
    orderBy('le bon de livraison', [
      [1, 'Le bon'],
      [1, 'Le bon de livraison'],
    ]),
  ).toEqual([1, 0]);
});

it('leaves words in another order, across title and text, and what has no text at hand', () => {
  const before = [
    [1.1, 'Rien'],
    [1, 'Deux aria'],
    [1, 'Aria', 'Deux'],
  ] as const;
  expect(orderBy('aria deux', before)).toEqual([0, 1, 2]);
  const found = [{ score: 2 }, { score: 1 }];
  expect(raiseNeighbours('aria deux', found, () => undefined)).toEqual(found);
});

it('is asked by the search where texts are at hand', () => {
  const apart = practiceOf({
    title: 'Le quai',
    body: 'Une livraison tardive, et un bon client.',
  });
  const beside = practiceOf({ title: 'Le quai', body: 'Il signe lundi sur le quai le bon de livraison.' });
  const own = createPracticeIndex();
  own.put([apart, beside]);
  const texts = new Map([apart, beside].map((one) => [one.id, one]));
  const ask = (textOf?: (id: string) => typeof apart | undefined) =>
    own
      .search({ text: 'bon de livraison', limit: 5, ...(textOf && { textOf }) })
      .map(({ practiceId }) => practiceId);
  expect(ask()).toEqual([apart.id, beside.id]);
  expect(ask((id) => texts.get(id))).toEqual([beside.id, apart.id]);
});
