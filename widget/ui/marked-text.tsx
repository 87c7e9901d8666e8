/** A text with the places that matched a search shown; overlapping or foreign places are left out. */
import type { Lang } from '#contract/words';
import { keepTogether } from './typeset.ts';

interface MarkedTextProps {
  readonly text: string;
  /** Of the text: French keeps its signs with their words. */
  readonly lang?: Lang;
  /** [start, length] pairs, as a search gives them. */
  readonly marks?: readonly (readonly [number, number])[] | undefined;
}

export function MarkedText({ text: written, lang, marks }: MarkedTextProps) {
  const text = lang === 'fr' ? keepTogether(written) : written;
  const pieces = [];
  let from = 0;
  for (const [start, length] of [...(marks ?? [])].toSorted((a, b) => a[0] - b[0])) {
    if (start < from || length <= 0 || start + length > text.length) continue;
    pieces.push(text.slice(from, start), <mark key={start}>{text.slice(start, start + length)}</mark>);
    from = start + length;
  }
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
