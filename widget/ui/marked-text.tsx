/** A text with the places that matched a search shown; overlapping or foreign places are left out. */
interface MarkedTextProps {
  readonly text: string;
  /** [start, length] pairs, as a search gives them. */
  readonly marks?: readonly (readonly [number, number])[] | undefined;
}

export function MarkedText({ text, marks }: MarkedTextProps) {
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
