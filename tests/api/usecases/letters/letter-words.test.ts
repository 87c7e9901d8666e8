/** What became of a practice is said as people say it, in both languages. */
import { expect, it } from 'vitest';
import { NOTIFICATIONS } from '#contract/words';
import { sayBecame, sayTold, setType } from '../../../../api/usecases/letters/letter-words.ts';

const none = { tried: 0, worked: 0, failed: 0, adapted: 0, regions: [] };

it('says how often, where, and with what result', () => {
  const became = { tried: 1, worked: 2, failed: 0, adapted: 0, regions: ['Lyon', 'Lille'] };
  expect(sayBecame('fr', became)).toBe('Reprise trois fois (Lyon et Lille), gagnée deux fois');
  expect(sayBecame('en', became)).toBe('Taken up three times (Lyon and Lille), won twice');
  expect(sayBecame('fr', { ...none, tried: 4 })).toBe('Reprise 4 fois');
  expect(sayBecame('fr', { ...none, adapted: 1 })).toBe('Adaptée une fois');
  expect(sayBecame('en', { ...none, failed: 1, adapted: 2 })).toBe(
    'Taken up once, without effect once, adapted twice',
  );
});

it('has words for every kind, and names nobody who is hidden', () => {
  const told = { id: '', about: { noun: 'question', id: '' }, title: '', at: '', read: false } as const;
  for (const kind of NOTIFICATIONS) {
    expect(sayTold('fr', { ...told, kind })).toMatch(/^Quelqu’un \S/);
    expect(sayTold('en', { ...told, kind })).toMatch(/^Somebody \S/);
  }
});

it('keeps French punctuation with its word', () => {
  expect(setType('fr', '« Oui » : où ? https://a.example/?b : c')).toBe(
    '«\u00A0Oui\u00A0»\u00A0: où\u00A0? https://a.example/?b\u00A0: c',
  );
  expect(setType('en', 'Yes : no')).toBe('Yes : no');
});
