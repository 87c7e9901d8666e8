/** A text with the places that matched a search shown; overlapping or foreign places are left out. */
import type { Lang } from '#contract/words';
import { keepTogether } from './typeset.ts';

interface MarkedTextProps {
  readonly text: string;
  /** Of the text, where it is known: French keeps its signs with their words, and no other language has a space there. */
  readonly lang?: Lang;
  /** Ranges [start, end), as a search gives them. */
  readonly marks?: readonly (readonly [number, number])[] | undefined;
}

export function MarkedText({ text: written, lang, marks }: MarkedTextProps) {
  const text = lang === 'en' ? written : keepTogether(written);
  const pieces = [];
  let from = 0;
  for (const [start, end] of [...(marks ?? [])].toSorted((a, b) => a[0] - b[0])) {
    if (start < from || end <= start || end > text.length) continue;
    pieces.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
