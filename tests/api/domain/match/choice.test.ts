/** Of the best scored, the few shown are diverse, and one comes from another unit when it fits. */
import { expect, it } from 'vitest';
import { choose, type Candidate } from '#domain/match/choice';

const candidate = (id: string, score: number, unit: string, theme: string): Candidate => ({
  ordinal: 0,
  score,
  card: {
    id,
    author: id,
    unit,
    theme,
    how: 1,
    tried: 0,
    worked: 0,
    failed: 0,
    lastAt: 0,
    at: 0,
    official: false,
  },
});
const idsOf = (chosen: readonly Candidate[]) => chosen.map(({ card }) => card.id);

it('prefers another theme to a near repetition', () => {
  const [a, b, c] = [
    candidate('a', 2, 'U', 't'),
    candidate('b', 1.99, 'U', 't'),
    candidate('c', 1.97, 'U', 'z'),
  ];
  expect(idsOf(choose([a, b, c], 'U', 2))).toEqual(['a', 'c']);
});

it('gives the last place to a fitting guest, not to one too weak', () => {
  const own = ['a', 'b', 'c'].map((id) => candidate(id, 2, 'U', id));
  expect(idsOf(choose([...own, candidate('g', 1.8, 'V', 'g')], 'U', 3))).toContain('g');
  expect(idsOf(choose([...own, candidate('g', 1, 'V', 'g')], 'U', 3))).not.toContain('g');
});
