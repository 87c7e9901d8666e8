/** Signing out leaves nothing begun in the browser, and nothing of somebody else's is touched; what is on its way stays. */
import { beforeEach, expect, it } from 'vitest';
import { leave } from '../../../widget/pages/leave.ts';

const BEGUN = [
  'relais:agreement:p1:new',
  'relais:agreement:p1:a-7',
  'relais:share:p1:',
  'relais:share-pictures:p1:',
  'relais-correction-p1-q1',
  'relais-ask-p1',
  'relais:records:p1',
  'relais:recent:p1',
];
const KEPT = [
  'relais:acts:p1',
  'relais:shares:p1',
  'relais:agreement:p10:new',
  'relais-ask-p10',
  'host:theme',
];
const comments = (pending: readonly object[]) =>
  localStorage.setItem('relais:kept:p1', JSON.stringify({ drafts: { a: 'Un mot' }, pending }));

beforeEach(() => {
  localStorage.clear();
  for (const key of [...BEGUN, ...KEPT]) localStorage.setItem(key, '{}');
});

it('forgets what was begun once the session is closed, also where the server could not be told', async () => {
  comments([]);
  let there = 0;
  const signOut = async () => {
    there = BEGUN.filter((key) => localStorage.getItem(key) !== null).length;
    throw new Error('away');
  };
  await expect(leave({ signOut }, 'p1')).rejects.toThrow('away');
  expect(there).toBe(BEGUN.length);
  expect(Object.keys(localStorage).toSorted()).toEqual(KEPT.toSorted());
});

it('keeps a comment that is on its way, and no draft beside it', async () => {
  comments([{ id: 'c', text: 'Bravo' }]);
  await leave({ signOut: async () => undefined }, 'p1');
  expect(JSON.parse(localStorage.getItem('relais:kept:p1') ?? '')).toEqual({
    drafts: {},
    pending: [{ id: 'c', text: 'Bravo' }],
  });
});
