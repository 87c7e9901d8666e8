/** Cards in columns: as they were put, found by id, gone once removed, the same when saved. */
import { expect, it } from 'vitest';
import { Cards } from '#domain/match/cards';
import type { PracticeCard } from '#domain/match/practice-table';
import { printed, tellCard } from '../practices.ts';

const cardOf = (id: string, given: Partial<PracticeCard> = {}): PracticeCard => ({
  id,
  author: `u${id.length % 2}`,
  unit: 'Office',
  theme: id === 'b' ? '' : 'trial',
  how: 0.5,
  tried: 2,
  worked: 1,
  failed: 0,
  lastAt: 0,
  at: 1.7e12,
  official: false,
  print: printed(`print of ${id}`),
  subject: printed(id),
  notice: '',
  ...given,
});

it('takes more cards than room was made for', () => {
  const cards = new Cards();
  cards.add(cardOf('first'));
  cards.makeRoom(2);
  for (const id of ['second', 'third', 'fourth']) cards.add(cardOf(id));
  expect([0, 1, 2, 3].map((ordinal) => cards.idAt(ordinal))).toEqual(['first', 'second', 'third', 'fourth']);
  expect(cards.length).toBe(4);
});

it('keeps each card as it was put', () => {
  const cards = new Cards();
  const put = ['a', 'b', 'long id with é', 'd'].map((id) =>
    cardOf(id, { notice: id === 'd' ? 'bon|papier' : '' }),
  );
  expect(put.map((card) => cards.add(card))).toEqual([0, 1, 2, 3]);
  const opened = new Cards(cards.save());
  for (const one of [cards, opened]) {
    expect([0, 1, 2, 3].map((ordinal) => tellCard(one.at(ordinal)))).toEqual(put);
    expect([one.themeAt(0), one.themeAt(1), one.idAt(2)]).toEqual(['trial', '', 'long id with é']);
    expect(one.meritsAt(3)).toMatchObject({ how: 0.5, worked: 1, at: 1.7e12 });
    expect([one.ordinalOf('b'), one.ordinalOf('c')]).toEqual([1, undefined]);
    expect(one.withNotice().map(({ id }) => id)).toEqual(['d']);
    expect([one.length, one.size]).toEqual([4, 4]);
  }
});

it('knows nothing of what is removed, and goes on after a load', () => {
  const cards = new Cards();
  for (const id of ['a', 'b', 'c']) cards.add(cardOf(id, { notice: 'x' }));
  cards.remove(1);
  cards.remove(1);
  const opened = new Cards(cards.save());
  for (const one of [cards, opened]) {
    expect([one.at(1), one.idAt(1), one.meritsAt(1), one.themeAt(1)]).toEqual(Array(4).fill(undefined));
    expect([one.ordinalOf('b'), one.length, one.size]).toEqual([undefined, 3, 2]);
    expect(one.withNotice()).toHaveLength(2);
  }
  expect(opened.add(cardOf('b', { author: 'new' }))).toBe(3);
  expect(tellCard(opened.at(3))).toEqual(cardOf('b', { author: 'new' }));
  expect(opened.ordinalOf('b')).toBe(3);
  expect(tellCard(opened.at(2))).toEqual(cardOf('c', { notice: 'x' }));
});

it('does not grow when one practice is replaced again and again', () => {
  const cards = new Cards();
  cards.add(cardOf('other'));
  const print = new Uint16Array(1000).fill(7);
  for (let round = 0; round < 100; round += 1) cards.remove(cards.add(cardOf('a', { print })));
  expect(cards.save().columns[3].length).toBeLessThan(100);
  expect(tellCard(cards.at(0))).toEqual(cardOf('other'));
});

it('forgets the names that only removed cards had', () => {
  const cards = new Cards();
  for (const id of ['a', 'b', 'c'])
    cards.add(cardOf(id, { author: `author of ${id}`, unit: `unit of ${id}` }));
  cards.remove(1);
  cards.closeUp();
  expect(cards.save().names.filter((name) => name.endsWith('of b'))).toEqual([]);
  expect([0, 1].map((ordinal) => cards.at(ordinal)?.author)).toEqual(['author of a', 'author of c']);
  cards.add(cardOf('d', { author: 'author of c' }));
  expect(cards.at(2)).toMatchObject({ author: 'author of c', unit: 'Office', theme: 'trial' });
});
