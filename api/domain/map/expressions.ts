/** Compiles the expressions of many entries into one language's lexicon: planted as a tree, then laid flat. */
import type { Lang } from '#contract/words';
import { stemOf } from '../text/terms.ts';
import { spellAlternatives } from './alternatives.ts';
import type { Clue } from './clue.ts';
import { splitList, type EntryKind } from './entry.ts';
import { countHints, settleHints, type HintCounts, type Hints } from './hints.ts';
import { bindLexicon, type Lexicon, type LexiconTables } from './lexicon.ts';
import { readExpression, readPacked, type Spelt } from './read-path.ts';

/** A place in the tree: the entries whose expression ends here, and what may follow, by term. */
interface TreeNode {
  readonly next: Map<number, TreeNode>;
  readonly ends: number[];
  /** Of expressions of a single word: how it is written, in its plain form. */
  readonly plains: Set<string>;
}

export interface Spoken {
  readonly kind: EntryKind;
  readonly fr: string;
  readonly en: string;
  readonly isPacked?: boolean;
}

const createNode = (): TreeNode => ({ next: new Map(), ends: [], plains: new Set() });

function plant(root: TreeNode, { steps, plains }: Spelt, entry: number): void {
  let node = root;
  for (const step of steps) {
    const child = node.next.get(step) ?? createNode();
    node.next.set(step, child);
    node = child;
  }
  if (steps.length === 1) node.plains.add(plains[0] ?? '');
  if (node !== root && !node.ends.includes(entry)) node.ends.push(entry);
}

/** Stems by number: those that begin an expression first, the others as they come. */
function numberTerms(root: TreeNode, clues: readonly Clue[]): Map<number, number> {
  const numbers = new Map<number, number>();
  const visit = ({ next }: TreeNode) => {
    for (const term of next.keys()) if (!numbers.has(term)) numbers.set(term, numbers.size);
    for (const child of next.values()) visit(child);
  };
  for (const term of root.next.keys()) numbers.set(term, numbers.size);
  visit(root);
  for (const { term } of clues) if (!numbers.has(term)) numbers.set(term, numbers.size);
  return numbers;
}

/** Nodes in the order of their parents, children ascending by number, as lexicon.ts wants them. */
function layNodes(root: TreeNode, numbers: ReadonlyMap<number, number>) {
  const nodes = [root];
  const childStem: number[] = [];
  const childFrom = [0];
  const endEntry: number[] = [];
  const endFrom = [0];
  // The list grows while it is walked.
  for (const { next, ends } of nodes) {
    const children = Array.from(next, ([term, child]) => ({ stem: numbers.get(term) ?? 0, child }));
    for (const { stem, child } of children.toSorted((a, b) => a.stem - b.stem)) {
      childStem.push(stem);
      nodes.push(child);
    }
    childFrom.push(childStem.length);
    endEntry.push(...ends);
    endFrom.push(endEntry.length);
  }
  const plains = nodes
    .slice(1, 1 + root.next.size)
    .map((node) => (node.plains.size > 0 ? ` ${[...node.plains].join(' ')} ` : ''));
  return {
    plains,
    childFrom: Uint32Array.from(childFrom),
    childStem: Uint32Array.from(childStem),
    endFrom: Uint32Array.from(endFrom),
    endEntry: Uint16Array.from(endEntry),
  };
}

function layHints(hints: Hints, terms: readonly number[]) {
  const settled = terms.map((term) => hints[term] ?? []);
  const hintFrom = [0];
  for (const own of settled) hintFrom.push((hintFrom.at(-1) ?? 0) + own.length);
  return {
    hintFrom: Uint32Array.from(hintFrom),
    hintEntry: Uint16Array.from(settled.flatMap((own) => own.map(([entry]) => entry))),
    hintShare: Float64Array.from(settled.flatMap((own) => own.map(([, share]) => share))),
  };
}

function layClues(clues: readonly Clue[], terms: readonly number[]) {
  const byTerm = Map.groupBy(clues, ({ term }) => term);
  const settled = terms.map((term) => byTerm.get(term) ?? []);
  const clueFrom = [0];
  for (const own of settled) clueFrom.push((clueFrom.at(-1) ?? 0) + own.length);
  return {
    clueFrom: Uint32Array.from(clueFrom),
    clueEntry: Uint16Array.from(settled.flatMap((own) => own.map(({ entry }) => entry))),
    clueStrong: Uint8Array.from(settled.flatMap((own) => own.map(({ isStrong }) => Number(isStrong)))),
  };
}

/** Expressions that stem alike are one. */
export function compileLexicon(
  entries: readonly Spoken[],
  lang: Lang,
  clues: readonly Clue[] = [],
): Lexicon {
  const root = createNode();
  const counts: HintCounts = new Map();
  entries.forEach((entry, number) => {
    for (const expression of splitList(entry[lang]).flatMap(spellAlternatives)) {
      const path = entry.isPacked ? readPacked(expression, lang) : readExpression(expression, lang);
      plant(root, path, number);
      if (entry.kind !== 'sector') countHints(counts, path.steps, number);
    }
  });
  const numbers = numberTerms(root, clues);
  const terms = [...numbers.keys()];
  const tables: LexiconTables = {
    stems: terms.map(stemOf),
    ...layNodes(root, numbers),
    ...layHints(settleHints(counts), terms),
    ...layClues(clues, terms),
  };
  return bindLexicon(tables);
}
