/** The search box: every word counts, the last may be unfinished, a typing error is forgiven when nothing else fits. */
import type { GlossaryEntry } from '#contract/company';
import type { Ranked } from '../index/top-k.ts';
import { countOnce } from './count-once.ts';
import type { EngineState } from './engine-state.ts';
import { findQuest, type Quest } from './quest.ts';
import { raiseNeighbours } from './raise-neighbours.ts';
import { BEHIND, raiseTitles } from './raise-titles.ts';
import type { SearchHit, SearchRequest } from './types.ts';

/** A word that most practices have says nothing beside a rare one, and costs most of the time. */
const TELLING_PART = 0.05;
const ordinalsOf = (found: readonly Ranked[]): number[] => found.map(({ ordinal }) => ordinal);

/** Those of `dims` that each of them has. */
function findMatched(
  { index }: EngineState,
  dims: readonly number[],
  ordinals: readonly number[],
): number[][] {
  const impacts = index.impactsOf(dims, ordinals);
  return ordinals.map((_, row) => dims.filter((_dim, at) => (impacts[row * dims.length + at] ?? 0) > 0));
}

function isFound({ alone, together }: Quest, matched: readonly number[]): boolean {
  if (matched.some((dim) => alone.has(dim))) return true;
  return together.some((words) => words.every((forms) => forms.some((dim) => matched.includes(dim))));
}

/** Who may be found, if not all: asked before places are given, since halves of a thing would else take those of whole ones. */
function findAccepted(
  state: EngineState,
  quest: Quest,
  keep: SearchRequest['keep'],
): ((ordinal: number) => boolean) | undefined {
  const hasHalves = quest.together.length > 0;
  if (!keep && !hasHalves) return undefined;
  const dims = [...quest.weights.keys()];
  const isWhole = (ordinal: number) => isFound(quest, findMatched(state, dims, [ordinal])[0] ?? []);
  return (ordinal) => (!keep || keep(state.cards.idAt(ordinal) ?? '')) && (!hasHalves || isWhole(ordinal));
}

/** The company's `glossary` tells what else its own things are called. */
export function searchPractices(
  state: EngineState,
  { text, limit, keep, textOf }: SearchRequest,
  glossary: readonly GlossaryEntry[] = [],
): SearchHit[] {
  const { index, dictionary, cards } = state;
  const quest = findQuest(state, text, glossary);
  const wanted = [...quest.weights];
  const most = wanted.reduce((greatest, [, weight]) => Math.max(greatest, weight), 0);
  const telling = wanted.filter(([, weight]) => weight >= TELLING_PART * most);
  const accepts = findAccepted(state, quest, keep);
  const dims = telling.map(([dim]) => dim);
  const query = {
    dims,
    weights: telling.map(([, weight]) => weight),
    withPriors: false,
    ...(accepts ? { accepts } : {}),
  };
  const sought = telling.map(([dim, weight]) => {
    return { stem: dictionary.names[dim] ?? '', weight, word: quest.words.get(dim) };
  });
  const top = index.top(query, limit + BEHIND);
  const impacts = index.impactsOf(dims, ordinalsOf(top));
  const best = countOnce(top, sought, impacts);
  const titled = raiseTitles(best, sought, (ordinal) => cards.subjectAt(ordinal));
  const raised = textOf
    ? raiseNeighbours(text, titled, ({ ordinal }) => textOf(cards.idAt(ordinal) ?? ''))
    : titled;
  const found = raised.slice(0, limit);
  const matched = findMatched(state, [...quest.weights.keys()], ordinalsOf(found));
  return found.map(({ ordinal, score }, hit) => ({
    practiceId: cards.idAt(ordinal) ?? '',
    score,
    matched: (matched[hit] ?? []).map((dim) => dictionary.names[dim] ?? ''),
  }));
}
