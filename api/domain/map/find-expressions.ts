/** Walks a text through a lexicon's expressions, with small gaps; the longest reading of the same words wins. */
import { lexemeOf } from '../text/word-rows.ts';
import { endsAt, follow, hasChildren, hasEnds, isWritten, NOWHERE, ROOT, type Lexicon } from './lexicon.ts';
import { ANY_PLAIN, NUMBER, STOP, type Path } from './read-path.ts';

export interface Found {
  /** Numbers of the entries that have this expression. */
  readonly entries: Uint16Array;
  /** Of the lexicon: the same expression found again has the same. */
  readonly node: number;
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
  readonly lexicon: Lexicon;
  readonly path: Path;
  start: number;
  readonly found: Found[];
}
const NO_OPTIONS: readonly number[] = [];

/** One step on: a number, or a word of a class, may go on in several ways. */
function step(walk: Walk, node: number, at: number, words: number, gaps: number): void {
  const term = walk.path.steps[at] ?? STOP;
  const child = term === NUMBER ? NOWHERE : follow(walk.lexicon, node, term);
  if (child !== NOWHERE) descend(walk, child, at + 1, words + 1, gaps);
  const options = walk.path.options[at] ?? NO_OPTIONS;
  for (let place = 0; place < options.length; place += 1) {
    const option = options[place] ?? STOP;
    const other = follow(walk.lexicon, node, option);
    if (other !== NOWHERE) descend(walk, other, at + 1, words + 1, gaps);
  }
}

/** A word of the same root as a single word of the map, but not the word. */
function isLooseAt({ lexicon, path, start }: Walk, node: number): boolean {
  const { plain } = lexemeOf(path.words[start] ?? 0);
  return !isWritten(lexicon, node, ANY_PLAIN) && !isWritten(lexicon, node, plain);
}

function descend(walk: Walk, node: number, at: number, words: number, gaps: number): void {
  const { lexicon, path, start } = walk;
  if (hasEnds(lexicon, node)) {
    const isLoose = words === 1 && isLooseAt(walk, node);
    walk.found.push({ entries: endsAt(lexicon, node), node, start, end: at, words, gaps, isLoose });
  }
  if (!hasChildren(lexicon, node)) return;
  const last = Math.min(at + GAP_MAX - gaps, path.count - 1);
  for (let place = at; place <= last; place += 1) {
    if (path.steps[place] === STOP) return;
    step(walk, node, place, words, gaps + place - at);
  }
}

/** A shorter reading inside a longer one ("chambre" in "chambre froide") says nothing of its own. */
function withoutCovered(found: readonly Found[]): Found[] {
  const longestFirst = found.toSorted((a, b) => b.words - a.words || a.gaps - b.gaps);
  const kept: Found[] = [];
  for (const one of longestFirst) {
    const isCovered = kept.some(
      (other) => other.words > one.words && other.start <= one.start && one.end <= other.end,
    );
    if (!isCovered) kept.push(one);
  }
  return kept;
}

export function findExpressions(path: Path, lexicon: Lexicon): Found[] {
  const walk: Walk = { lexicon, path, start: 0, found: [] };
  for (; walk.start < path.count; walk.start += 1)
    if (path.steps[walk.start] !== STOP) step(walk, ROOT, walk.start, 0, 0);
  // Single words cover nothing.
  return walk.found.some(({ words }) => words > 1) ? withoutCovered(walk.found) : walk.found;
}
