/** Lists of the map's files. */
import { expect, it } from 'vitest';
import { splitList } from '#domain/map/entry';

it('splits on semicolons and forgives blanks', () => expect(splitList(' a b ;; c;')).toEqual(['a b', 'c']));
it('takes a missing list for an empty one', () => expect(splitList(undefined)).toEqual([]));
