/** Walks a text through a lexicon's expressions, with small gaps; the longest reading of the same words wins. */
import { lexemeOf, ownTerm } from '../text/word-rows.ts';
import {
  endsAt,
  follow,
  hasChildren,
  hasEnds,
  isWritten,
  keepLone,
  NOWHERE,
  ROOT,
  type Lexicon,
} from './lexicon.ts';
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

/** A word of the same root as a single word of the map, but not the word. Texts repeat their words: each is asked for once. */
function isLooseAt({ lexicon, path, start }: Walk, node: number): boolean {
  const word = path.words[start] ?? 0;
  const term = ownTerm(word);
  const known = lexicon.lone[term] ?? 0;
  if (known >> 1 === node) return (known & 1) === 1;
  const isLoose =
    !isWritten(lexicon, node, ANY_PLAIN) && !isWritten(lexicon, node, lexemeOf(word).plain);
  keepLone(lexicon, term, node, isLoose);
  return isLoose;
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

const isBefore = (one: Found, other: Found): boolean =>
  one.words === other.words ? one.gaps < other.gaps : one.words > other.words;

/** The longest first, in place and by insertion: there are a dozen, and a build sorts them for each field of each text. */
function sortByLength(found: Found[]): void {
  for (let at = 1; at < found.length; at += 1) {
    const one = found[at];
    if (!one) continue;
    let to = at;
    for (; to > 0; to -= 1) {
      const before = found[to - 1];
      if (!before || !isBefore(one, before)) break;
      found[to] = before;
    }
    found[to] = one;
  }
}

function isCovered(one: Found, kept: readonly Found[]): boolean {
  for (const other of kept) {
    // The rest is no longer than itself.
    if (other.words <= one.words) return false;
    if (other.start <= one.start && one.end <= other.end) return true;
  }
  return false;
}

/** A shorter reading inside a longer one ("chambre" in "chambre froide") says nothing of its own. */
function withoutCovered(found: Found[]): Found[] {
  sortByLength(found);
  const kept: Found[] = [];
  for (const one of found) if (!isCovered(one, kept)) kept.push(one);
  return kept;
}

export function findExpressions(path: Path, lexicon: Lexicon): Found[] {
  const walk: Walk = { lexicon, path, start: 0, found: [] };
  for (; walk.start < path.count; walk.start += 1)
    if (path.steps[walk.start] !== STOP) step(walk, ROOT, walk.start, 0, 0);
  // Single words cover nothing.
  return walk.found.some(({ words }) => words > 1) ? withoutCovered(walk.found) : walk.found;
}
