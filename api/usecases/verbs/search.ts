/** The verbs of searching over all nouns. */
import { countFruitlessSearch } from '../search/count-fruitless-search.ts';

export const searchReads = {};
export const searchWrites = { countFruitlessSearch };
