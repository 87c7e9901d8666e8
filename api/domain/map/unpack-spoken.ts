/** Takes back what people say of the map's entries; it expands nothing before it is asked. */
import type { Lang } from '#contract/words';
import { expandText } from './expand-text.ts';

/**
 * Between French expressions, English ones, French clues and English ones. It stands here since pack-spoken.ts asks for the very entries
 * that are read with this.
 */
export const PART = '\f';

export interface Spoken {
  /** By place of the entry. */
  readonly expressions: Readonly<Record<Lang, readonly string[]>>;
  /** As unpack-clues.ts reads them. */
  readonly clues: Readonly<Record<Lang, string>>;
}

function expand(squeezed: string): Spoken {
  const [french = '', english = '', frenchClues = '', englishClues = ''] = expandText(squeezed).split(PART);
  return {
    expressions: { fr: french.split('\n'), en: english.split('\n') },
    clues: { fr: frenchClues, en: englishClues },
  };
}

/** Expanding takes a third of a second, and only who compiles a lexicon asks for it: a device keeps the compiled one. */
export function unpackSpoken(squeezed: string): () => Spoken {
  let spoken: Spoken | undefined;
  return () => (spoken ??= expand(squeezed));
}
