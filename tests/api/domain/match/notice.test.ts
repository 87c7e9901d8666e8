/** What a notice keeps. */
import { expect, it } from 'vitest';
import { readNotice, writeNotice } from '#domain/match/notice';
import { readPractice } from '#domain/match/read-practice';
import { practiceOf } from '../practices.ts';

const noticeOf = (title: string, body: string) => writeNotice(readPractice(practiceOf({ title, body })));

it('keeps the words of what is over, and those of the title behind them', () => {
  const notice = noticeOf('Retour des fûts', 'Le bon jaune n’existe plus depuis janvier. Le livreur scanne.');
  expect(readNotice(notice)).toEqual([
    [
      { stem: 'bon', isTitle: false },
      { stem: 'jaun', isTitle: false },
      { stem: 'exist', isTitle: false },
      { stem: 'retour', isTitle: true },
      { stem: 'fut', isTitle: true },
    ],
  ]);
});

it('is empty for a practice that ends nothing', () => {
  expect(noticeOf('Retour des fûts', 'Il ne commande plus.')).toBe('');
  expect(readNotice('')).toEqual([]);
});
