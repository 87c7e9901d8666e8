/** A compiled lexicon as bytes and back: opening takes a few milliseconds, compiling a hundred. Refuses what it did not write. */
import { packSnapshot, unpackSnapshot, type Column } from '../index/snapshot.ts';
import { bindLexicon, type Lexicon, type LexiconTables } from './lexicon.ts';

/** Grows with the layout; that the map is still the same, the caller sees to. */
const VERSION = 2;
const COLUMNS = [
  'childFrom',
  'childStem',
  'endFrom',
  'endEntry',
  'hintFrom',
  'hintEntry',
  'hintShare',
  'clueFrom',
  'clueEntry',
  'clueStrong',
] as const;

interface Head {
  readonly lexicon: number;
  readonly stems: string;
  readonly plains: string;
}

export function saveLexicon(lexicon: Lexicon): Uint8Array {
  const head: Head = {
    lexicon: VERSION,
    stems: lexicon.stems.join('\n'),
    plains: lexicon.plains.join('\n'),
  };
  return packSnapshot({ head, columns: COLUMNS.map((name): Column => lexicon[name]) });
}

export function openLexicon(bytes: Uint8Array): Lexicon | undefined {
  const snapshot = unpackSnapshot(bytes);
  const head = snapshot?.head as Head | undefined; // Checked by its version on the next line.
  if (!snapshot || head?.lexicon !== VERSION) return undefined;
  const columns = Object.fromEntries(COLUMNS.map((name, at) => [name, snapshot.columns[at]]));
  const [stems, plains] = [head.stems.split('\n'), head.plains.split('\n')];
  // Columns were written in the order of COLUMNS, with the types that the tables have.
  return bindLexicon({ stems, plains, ...columns } as unknown as LexiconTables);
}
