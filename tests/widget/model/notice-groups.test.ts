/** All that became of one practice is one line; a word to the reader stands alone. */
import { expect, it } from 'vitest';
import { groupNotices } from '#widget/model/notice-groups.ts';
import { hugo, lea, notice } from '../sample.ts';

it('joins what became of a practice, with people and places once each', () => {
  const groups = groupNotices([
    notice(1, { kind: 'worked', by: lea, read: true }),
    notice(2, { kind: 'mentioned', by: hugo }),
    notice(3, { kind: 'taken-up', by: hugo, read: false }),
    notice(4, { kind: 'taken-up', by: lea, read: true }),
  ]);
  expect(groups).toHaveLength(2);
  expect(groups[0]).toMatchObject({
    latest: { id: 'n1' },
    people: [{ id: lea.id }, { id: hugo.id }],
    regions: ['Occitanie', 'Bretagne'],
    counts: { 'taken-up': 2, worked: 1, failed: 0, adapted: 0 },
    unread: true,
  });
  expect(groups[1]).toMatchObject({ latest: { id: 'n2' }, counts: { worked: 0 } });
});

it('keeps practices apart, and an adaptation, which opens another one', () => {
  const other = { noun: 'practice', id: 'other' } as const;
  const groups = groupNotices([
    notice(1, { kind: 'worked' }),
    notice(2, { kind: 'worked', about: other }),
    notice(3, { kind: 'adapted' }),
  ]);
  expect(groups.map(({ latest }) => latest.id)).toEqual(['n1', 'n2', 'n3']);
});
