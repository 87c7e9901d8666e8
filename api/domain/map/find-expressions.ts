/** Walks a text through a lexicon's expressions, with small gaps; the longest reading of the same words wins. */
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
  readonly start: number;
  readonly found: Found[];
}

/** One step on: a number, or a word of a class, may go on in several ways. */
function step(walk: Walk, node: number, at: number, words: number, gaps: number): void {
  const term = walk.path.steps[at] ?? STOP;
  const child = term === NUMBER ? NOWHERE : follow(walk.lexicon, node, term);
  if (child !== NOWHERE) descend(walk, child, at + 1, words + 1, gaps);
  for (const option of walk.path.options.get(at) ?? []) {
    const other = follow(walk.lexicon, node, option);
    if (other !== NOWHERE) descend(walk, other, at + 1, words + 1, gaps);
  }
}

function descend(walk: Walk, node: number, at: number, words: number, gaps: number): void {
  const { lexicon, path, start } = walk;
  if (hasEnds(lexicon, node)) {
    const isMeant = [ANY_PLAIN, path.plains[start] ?? ''].some((plain) => isWritten(lexicon, node, plain));
    const isLoose = words === 1 && !isMeant;
    walk.found.push({ entries: endsAt(lexicon, node), node, start, end: at, words, gaps, isLoose });
  }
  if (!hasChildren(lexicon, node)) return;
  const last = Math.min(at + GAP_MAX - gaps, path.steps.length - 1);
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
  const found: Found[] = [];
  path.steps.forEach((term, start) => {
    if (term !== STOP) step({ lexicon, path, start, found }, ROOT, start, 0, 0);
  });
  return found.length > 1 ? withoutCovered(found) : found;
}
