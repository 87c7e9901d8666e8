import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { SortedList } from '../../../api/store/sorted-list.ts';

it('stays in order through any insertions and removals', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.array(fc.integer()), fc.integer(), (start, more, edge) => {
      const list = new SortedList<number>((a, b) => a - b);
      list.load(start);
      const set = new Set(start);
      for (const each of more) {
        if (set.delete(each)) list.remove(each);
        else {
          set.add(each);
          list.insert(each);
        }
      }
      const sorted = [...set].toSorted((a, b) => a - b);
      expect(list.items).toEqual(sorted);
      expect(list.firstNot((each) => each < edge)).toBe(sorted.filter((each) => each < edge).length);
    }),
  );
});
