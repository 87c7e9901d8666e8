/** Expressions of many entries as one trie per language, built when a text of that language first asks for it. */
import type { Lang } from '#contract/words';
import { spellAlternatives } from './alternatives.ts';
import { splitList, type EntryKind } from './entry.ts';
import { countHints, settleHints, type HintCounts, type Hints } from './hints.ts';
import { readExpression, readPacked, type Path } from './read-path.ts';

/** A place in the trie: the entries whose expression ends here, and what may follow. */
export interface TrieNode {
  next: Map<number, TrieNode> | undefined;
  /** Numbers of entries, in the order given to `growTrie`. */
  ends: number[] | undefined;
  /** Of expressions of a single word: how it is written, in its plain form. */
  plains: Set<string> | undefined;
}

export interface Spoken {
  readonly kind: EntryKind;
  readonly fr: string;
  readonly en: string;
  readonly isPacked?: boolean;
}

const createNode = (): TrieNode => ({ next: undefined, ends: undefined, plains: undefined });

function plant(root: TrieNode, { steps, plains }: Pick<Path, 'steps' | 'plains'>, entry: number): void {
  let node = root;
  for (const step of steps) {
    node.next ??= new Map();
    let child = node.next.get(step);
    if (!child) node.next.set(step, (child = createNode()));
    node = child;
  }
  if (steps.length === 1) (node.plains ??= new Set()).add(plains[0] ?? '');
  if (node === root || node.ends?.includes(entry)) return;
  if (node.ends) node.ends.push(entry);
  else node.ends = [entry];
}

/** All that one language says of the entries: whole expressions, and what single words hint at. */
export interface Lexicon {
  /** Where expressions that begin with a term go on, by term: most words of a text begin none, and are passed at once. */
  readonly beginnings: readonly (TrieNode | undefined)[];
  readonly hints: Hints;
}

function beginningsOf({ next }: TrieNode): (TrieNode | undefined)[] {
  const beginnings: (TrieNode | undefined)[] = [];
  for (const [term, node] of next ?? []) beginnings[term] = node;
  return beginnings;
}

/** Expressions that stem alike are one. */
export function compileLexicon(entries: readonly Spoken[], lang: Lang): Lexicon {
  const root = createNode();
  const counts: HintCounts = new Map();
  entries.forEach((entry, number) => {
    for (const expression of splitList(entry[lang]).flatMap(spellAlternatives)) {
      const path = entry.isPacked ? readPacked(expression, lang) : readExpression(expression, lang);
      plant(root, path, number);
      if (entry.kind !== 'sector') countHints(counts, path.steps, number);
    }
  });
  return { beginnings: beginningsOf(root), hints: settleHints(counts) };
}
