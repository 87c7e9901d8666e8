/**
 * What of the search outlives a stop: its index, and of each practice the state in which it was read. Another code or other words of
 * the company read other things in the same practices: then it is refused, and the caller builds anew.
 */
import type { GlossaryEntry } from '#contract/company';
import { packSnapshot, unpackSnapshot } from '#domain/index/snapshot';
import { loadPracticeIndex } from '#domain/match/engine';
import type { PracticeIndex } from '#domain/match/types';
import { digest } from './digest.ts';

/** Where the search waits from an orderly stop for the next start. */
export interface SearchShelf {
  /** Tells the code that reads practices here from another. */
  readonly reader: string;
  /** What was put last; it is gone from there then. */
  take(): Promise<Uint8Array | undefined>;
  put(bytes: Uint8Array): Promise<void>;
}

export interface KeptSearch {
  readonly index: PracticeIndex;
  /** By practice: the `seq` of its row, as read. */
  readonly seqs: ReadonlyMap<string, number>;
}

/** With what practices are read. */
export interface ReadWith {
  /** Tells one code from another. */
  readonly reader: string;
  readonly glossary: readonly GlossaryEntry[];
}

interface Head {
  readonly v: 1;
  readonly readWith: string;
  readonly ids: readonly string[];
}

const textOf = ({ reader, glossary }: ReadWith): Promise<string> =>
  digest(JSON.stringify([reader, glossary]));

export async function packSearch({ index, seqs }: KeptSearch, readWith: ReadWith): Promise<Uint8Array> {
  const head: Head = { v: 1, readWith: await textOf(readWith), ids: [...seqs.keys()] };
  return packSnapshot({ head, columns: [Float64Array.from(seqs.values()), index.save()] });
}

/** Undefined where the bytes are damaged, of another version, or read with something else. The index writes into `bytes` from then on. */
export async function unpackSearch(bytes: Uint8Array, readWith: ReadWith): Promise<KeptSearch | undefined> {
  const snapshot = unpackSnapshot(bytes);
  const head = snapshot?.head as Head | undefined; // Checked by its version and by what it was read with.
  if (head?.v !== 1 || head.readWith !== (await textOf(readWith))) return undefined;
  const [seqs, saved] = snapshot?.columns ?? [];
  const index =
    saved instanceof Uint8Array ? loadPracticeIndex(saved, { glossary: readWith.glossary }) : undefined;
  return index && { index, seqs: new Map(head.ids.map((id, at) => [id, seqs?.[at] ?? -1])) };
}
