/** A card read from where it lies. */
import { expect, it } from 'vitest';
import { Letters } from '#domain/index/letters';
import { LaidCard, TEXTS } from '#domain/match/laid-card';

const merits = { how: 0.3, tried: 4, worked: 2, failed: 1, lastAt: 1.7e12, at: 1.6e12, official: true };

it('reads its own texts and figures, not those of the card before', () => {
  const texts = new Letters();
  for (const text of ['x', 'x', 'x', 'x', 'x', 'p1', Uint16Array.of(3, 9), Uint16Array.of(9), '', 'x'])
    texts.add(text);
  const card = new LaidCard(merits, { author: 'u1', unit: 'Office', theme: 'trial' }, texts, TEXTS);
  expect([card.id, card.author, card.unit, card.theme, card.notice]).toEqual([
    'p1',
    'u1',
    'Office',
    'trial',
    '',
  ]);
  expect([card.print, card.print, card.subject].map((signs) => [...signs])).toEqual([[3, 9], [3, 9], [9]]);
  const { how, tried, worked, failed, lastAt, at, official } = card;
  expect({ how, tried, worked, failed, lastAt, at, official }).toEqual(merits);
});
