/**
 * Orama with one needless look taken out: to list the documents of a word it searches the list for each of them before it adds it,
 * though they come from a set and the word stands at one place of the tree. With 50,000 documents that is four fifths of a search.
 * Answers and scores stay the same (search.test.ts). For benches of relevance only: where time is measured, Orama is as published.
 */
import { radix } from '@orama/orama/trees';

type FindAllWords = typeof radix.RadixNode.prototype.findAllWords;

export function hastenOrama(): void {
  const { prototype } = radix.RadixNode;
  const published = prototype.findAllWords;
  const hastened: FindAllWords = function hastened(this: radix.RadixNode, output, term, exact, tolerance) {
    if (exact || tolerance) return published.call(this, output, term, exact, tolerance);
    const stack: radix.RadixNode[] = [this];
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (node.e) output[node.w] = [...node.d];
      stack.push(...node.c.values());
    }
    return output;
  };
  prototype.findAllWords = hastened;
}
