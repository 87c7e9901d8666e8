/** Typing errors counted: each kind is one, both ways alike, and beyond the limit the answer is the limit and one. */
import { assert, nat, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '#domain/text/edit-distance';

// Few letters, so that words are often near each other.
const word = stringMatching(/^[abc]{0,5}$/);

/** The definition, without a table. */
function distanceOf(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const ways = [
    distanceOf(one.slice(1), other) + 1,
    distanceOf(one, other.slice(1)) + 1,
    distanceOf(one.slice(1), other.slice(1)) + (one[0] === other[0] ? 0 : 1),
  ];
  const isSwap = one.length > 1 && one[0] === other[1] && one[1] === other[0];
  return Math.min(...ways, ...(isSwap ? [distanceOf(one.slice(2), other.slice(2)) + 1] : []));
}

describe('editDistance', () => {
  it('counts a letter added, left out, changed or swapped with its neighbour as one', () => {
    const typed = ['machinne', 'machne', 'mackine', 'mahcine', 'machine', 'amhcine'];
    expect(typed.map((wrong) => editDistance('machine', wrong, 3))).toEqual([1, 1, 1, 1, 0, 2]);
  });

  it('is what its definition says, and never more than the limit and one', () => {
    assert(
      property(word, word, nat({ max: 4 }), (one, other, most) => {
        expect(editDistance(one, other, most)).toBe(Math.min(distanceOf(one, other), most + 1));
      }),
    );
    expect(editDistance('abc', 'acxy', 1)).toBe(2);
  });
});
