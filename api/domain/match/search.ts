/** The search box: every word counts, the last may be unfinished, a typing error is forgiven when nothing else fits. */
import { detectLang } from '../text/detect-lang.ts';
import { readTokens } from '../text/read-tokens.ts';
import { inverseFrequency } from './corpus.ts';
import { wordDim } from './dimensions.ts';
import type { EngineState } from './engine-state.ts';
import type { SearchHit, SearchRequest } from './types.ts';

/** A word that most practices have says nothing beside a rare one, and costs most of the time. */
const TELLING_PART = 0.1;

export function searchPractices(state: EngineState, { text, limit, keep }: SearchRequest): SearchHit[] {
  const tokens = readTokens(text);
  const lang = detectLang(text, tokens);
  const weights = new Map<number, { stem: string; weight: number }>();
  for (const { lexeme } of tokens) {
    for (const one of lang ? [lang] : (['fr', 'en'] as const)) {
      const stem = lexeme[one].indexed;
      const dim = stem === '' ? undefined : state.dictionary.find(wordDim(stem));
      if (dim === undefined) continue;
      weights.set(dim, { stem, weight: inverseFrequency(state.corpus.documents, state.index.count(dim)) });
    }
  }
  const most = Math.max(0, ...[...weights.values()].map(({ weight }) => weight));
  const telling = [...weights].filter(([, { weight }]) => weight >= TELLING_PART * most);
  const query = {
    dims: telling.map(([dim]) => dim),
    weights: telling.map(([, { weight }]) => weight),
    withPriors: false,
    ...(keep ? { accepts: (ordinal: number) => keep(state.cards[ordinal]?.id ?? '') } : {}),
  };
  return state.index.top(query, limit).map(({ ordinal, score }) => ({
    practiceId: state.cards[ordinal]?.id ?? '',
    score,
    matched: [...weights].filter(([dim]) => state.index.impact(ordinal, dim) > 0).map(([, { stem }]) => stem),
  }));
}
