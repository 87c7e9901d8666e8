/** The card of a practice: what choosing and explaining need. */
import { expect, it } from 'vitest';
import { cardOf } from '#domain/match/practice-table';
import { readPractice } from '#domain/match/read-practice';
import { practiceOf, RECIPE } from '../practices.ts';

it('keeps who, where and what it is most about', () => {
  const practice = practiceOf({
    title: 'Concurrent en place',
    body: `${RECIPE} Le concurrent en place ne venait plus.`,
    official: true,
  });
  const card = cardOf(practice, readPractice(practice));
  expect(card).toMatchObject({ id: practice.id, author: practice.author.id, unit: 'Office', official: true });
  expect(card.theme).not.toBe('');
});
