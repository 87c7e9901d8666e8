/** Walks a text through a trie of expressions, with small gaps; the longest reading of the same words wins. */
import type { TrieNode } from './expressions.ts';
import { NUMBER_MARK, STOP, type Path } from './read-path.ts';

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
/** A number in the text answers to every kind that it is: "-47 %" is an N, a -N, an N% and a -N%. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'N': ['N'],
  '-N': ['-N', 'N'],
  'N%': ['N%', 'N'],
  '-N%': ['-N%', '-N', 'N%', 'N'],
};

interface Walk {
  readonly path: Path;
  readonly start: number;
  readonly found: Found[];
}

function follow(walk: Walk, node: TrieNode, step: string, at: number, words: number, gaps: number): void {
  if (!step.startsWith(NUMBER_MARK)) {
    const child = node.next?.get(step);
    if (child) descend(walk, child, at + 1, words + 1, gaps);
    return;
  }
  const [, kind = '', literal = ''] = step.split(NUMBER_MARK);
  for (const option of [literal, ...(KINDS[kind] ?? [])]) {
    const child = node.next?.get(option);
    if (child) descend(walk, child, at + 1, words + 1, gaps);
  }
}

function descend(walk: Walk, node: TrieNode, at: number, words: number, gaps: number): void {
  if (node.ends) {
    const isLoose = words === 1 && !node.plains?.has(walk.path.plains[walk.start] ?? '');
    walk.found.push({ entries: node.ends, start: walk.start, end: at, words, gaps, isLoose });
  }
  if (!node.next) return;
  const last = Math.min(at + GAP_MAX - gaps, walk.path.steps.length - 1);
  for (let next = at; next <= last; next += 1) {
    const step = walk.path.steps[next] ?? STOP;
    if (step === STOP) return;
    follow(walk, node, step, next, words, gaps + next - at);
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

export function findExpressions(path: Path, root: TrieNode): Found[] {
  const found: Found[] = [];
  path.steps.forEach((step, start) => {
    if (step !== STOP) follow({ path, start, found }, root, step, start, 0, 0);
  });
  return withoutCovered(found);
}
