/** The verbs of searching over all nouns. */
import { countFruitlessSearch } from '../search/count-fruitless-search.ts';
import { searchAll } from '../search/search-all.ts';

export const searchReads = { searchAll };
export const searchWrites = { countFruitlessSearch };
