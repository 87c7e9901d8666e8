/** Lists between semicolons, as those who correct the map write them. */
import { array, assert, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitList } from '#domain/map/entry';

describe('splitList', () => {
  it('forgives spaces and empty items', () => {
    expect(splitList(' a; b b ;;c;\n')).toEqual(['a', 'b b', 'c']);
    expect([splitList(undefined), splitList(''), splitList(' ; ')]).toEqual([[], [], []]);
  });

  it('gives back what was joined', () => {
    assert(
      property(array(stringMatching(/^\w(?:[\w ,.-]*\w)?$/)), (items) => {
        expect(splitList(items.join('; '))).toEqual(items);
      }),
    );
  });
});
