/** Expressions of many entries as one trie per language, built when a text of that language first asks for it. */
import type { Lang } from '#contract/words';
import { splitList } from './entry.ts';
import { readExpression } from './read-path.ts';

/** A place in the trie: the entries whose expression ends here, and what may follow. */
export interface TrieNode {
  next: Map<string, TrieNode> | undefined;
  /** Numbers of entries, in the order given to `growTrie`. */
  ends: number[] | undefined;
}

export interface Spoken {
  readonly fr: string;
  readonly en: string;
}

const createNode = (): TrieNode => ({ next: undefined, ends: undefined });

function plant(root: TrieNode, path: readonly string[], entry: number): void {
  let node = root;
  for (const step of path) {
    node.next ??= new Map();
    let child = node.next.get(step);
    if (!child) node.next.set(step, (child = createNode()));
    node = child;
  }
  if (node === root || node.ends?.includes(entry)) return;
  if (node.ends) node.ends.push(entry);
  else node.ends = [entry];
}

/** Expressions that stem alike are one. */
export function growTrie(entries: readonly Spoken[], lang: Lang): TrieNode {
  const root = createNode();
  entries.forEach((entry, number) => {
    for (const expression of splitList(entry[lang])) plant(root, readExpression(expression, lang), number);
  });
  return root;
}
