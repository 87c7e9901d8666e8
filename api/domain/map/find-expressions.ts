/** Walks a text through a trie of expressions, with small gaps; the longest reading of the same words wins. */
import type { Lexicon, TrieNode } from './expressions.ts';
import { ANY_PLAIN, NUMBER, STOP, type Path } from './read-path.ts';

export interface Found {
  /** Numbers of the entries that have this expression. */
  readonly entries: readonly number[];
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Words of the expression itself, gaps not counted. */
  readonly words: number;
  readonly gaps: number;
  /** A single word of the same root only, not the word itself. */
  readonly isLoose: boolean;
}

// "commande [un peu] moins": two words in between keep most meanings, three begin to join strangers.
const GAP_MAX = 2;
interface Walk {
  readonly path: Path;
  readonly start: number;
  readonly found: Found[];
}

/** One step on: a number, or a word of a class, may go on in several ways. */
function follow(walk: Walk, next: Next, at: number, words: number, gaps: number): void {
  const step = walk.path.steps[at] ?? STOP;
  const child = step === NUMBER ? undefined : next(step);
  if (child) descend(walk, child, at + 1, words + 1, gaps);
  for (const option of walk.path.options.get(at) ?? []) {
    const other = next(option);
    if (other) descend(walk, other, at + 1, words + 1, gaps);
  }
}
type Next = (term: number) => TrieNode | undefined;

function descend(walk: Walk, node: TrieNode, at: number, words: number, gaps: number): void {
  if (node.ends) {
    const isMeant = [ANY_PLAIN, walk.path.plains[walk.start] ?? ''].some((plain) => node.plains?.has(plain));
    const isLoose = words === 1 && !isMeant;
    walk.found.push({ entries: node.ends, start: walk.start, end: at, words, gaps, isLoose });
  }
  const { next: children } = node;
  if (!children) return;
  const next: Next = (term) => children.get(term);
  const last = Math.min(at + GAP_MAX - gaps, walk.path.steps.length - 1);
  for (let place = at; place <= last; place += 1) {
    if (walk.path.steps[place] === STOP) return;
    follow(walk, next, place, words, gaps + place - at);
  }
}

/** A shorter reading inside a longer one ("chambre" in "chambre froide") says nothing of its own. */
function withoutCovered(found: readonly Found[]): Found[] {
  const longestFirst = found.toSorted((a, b) => b.words - a.words || a.gaps - b.gaps);
  const kept: Found[] = [];
  for (const one of longestFirst) {
    const isCovered = kept.some((other) => other.words > one.words && other.start <= one.start && one.end <= other.end);
    if (!isCovered) kept.push(one);
  }
  return kept;
}

export function findExpressions(path: Path, { beginnings }: Pick<Lexicon, 'beginnings'>): Found[] {
  const found: Found[] = [];
  const next: Next = (term) => beginnings[term];
  path.steps.forEach((step, start) => {
    if (step !== STOP) follow({ path, start, found }, next, start, 0, 0);
  });
  return found.length > 1 ? withoutCovered(found) : found;
}
