import { expect, it } from 'vitest';
import { badgeOf } from '../../../extension/worker/badge.ts';

const suggested = (...ids: string[]) =>
  ids.map((practiceId) => ({ practiceId, score: 1, reasons: [], crossUnit: false }));
const match = (ids: string[], abstained = false) => ({ suggested: suggested(...ids), facets: {}, abstained });

it('counts what is new here, is grey when unsure, and empty when there is nothing', () => {
  expect(badgeOf(match(['a', 'b']), { seen: ['a'] }).text).toBe('1');
  expect(badgeOf(match(['a']), { seen: ['a'] }).text).toBe('');
  expect(badgeOf(match([], true), { seen: [] })).toEqual({ text: '·', color: '#6b7075' });
  expect(badgeOf(match([]), { seen: [], win: 'new' }).text).toBe('★');
  expect(badgeOf(match([]), { seen: [], win: 'offered' }).text).toBe('');
});
