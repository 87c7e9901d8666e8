/** The best documents for a long question by BM25 over every document: what an engine's five are compared with. Slow on purpose. */
import { fold } from '#domain/text/fold';
import type { PeerDocument } from './peers.ts';

const K1 = 1.2;
const B = 0.75;

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];

interface Counted {
  readonly id: string;
  readonly length: number;
  /** Of the words asked for only. */
  readonly counts: ReadonlyMap<string, number>;
}

function countWords({ id, title, body }: PeerDocument, asked: ReadonlySet<string>): Counted {
  const counts = new Map<string, number>();
  const words = wordsOf(`${title} ${body}`);
  for (const word of words) if (asked.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { id, length: words.length, counts };
}

/** Ids of the best `limit` for each question, each word of it welcome and none required. */
export function rankAll(
  documents: readonly PeerDocument[],
  questions: readonly string[],
  limit: number,
): string[][] {
  const asked = new Set(questions.flatMap(wordsOf));
  const counted = documents.map((document) => countWords(document, asked));
  const mean = counted.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counted.length);
  const frequencies = new Map<string, number>();
  for (const { counts } of counted)
    for (const word of counts.keys()) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const idf = (word: string) => {
    const frequency = frequencies.get(word) ?? 0;
    return Math.log(1 + (counted.length - frequency + 0.5) / (frequency + 0.5));
  };
  return questions.map((question) => {
    const words = [...new Set(wordsOf(question))].map((word) => [word, idf(word)] as const);
    const scored = counted.map(({ id, length, counts }) => {
      let score = 0;
      for (const [word, weight] of words) {
        const count = counts.get(word) ?? 0;
        if (count > 0) score += (weight * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / mean));
      }
      return { id, score };
    });
    return scored
      .toSorted((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ id }) => id);
  });
}
