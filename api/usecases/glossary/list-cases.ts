/** Lists what a word of the company can stand for. */
import { ENTRIES } from '#domain/map/entries';
import { nameOf } from '#domain/map/names';
import type { ReadVerb } from '../scope.ts';

export const listCases: ReadVerb<'listCases'> = async () => ({
  items: ENTRIES.flatMap(({ id }) => {
    const name = nameOf(id);
    return name ? [{ id, name }] : [];
  }),
});
