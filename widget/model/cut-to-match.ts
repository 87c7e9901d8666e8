/** A long text cut for a list: from the sentence of its first match on, where the first lines would hide it. */

/** Ranges [start, end) of a text. */
type Marks = readonly (readonly [number, number])[];

interface Cut {
  readonly text: string;
  readonly marks: Marks;
}

const SENTENCE_END = /[.!?…:;\n]\s+/gu;

/** Letters that two or three lines show on the narrowest screen. */
const SEEN = 80;

/** `seen`: so many letters of the text's beginning are visible. */
export function cutToMatch(text: string, marks: Marks = [], seen = SEEN): Cut {
  const first = marks.reduce((least, [start]) => Math.min(least, start), text.length);
  if (marks.length === 0 || first < seen) return { text, marks };
  const ends = [...text.slice(0, first).matchAll(SENTENCE_END)].map(
    ({ index, 0: sign }) => index + sign.length,
  );
  const begin = ends.findLast((end) => first - end < seen) ?? wordBefore(text, first, seen);
  const before = '… ';
  return {
    text: before + text.slice(begin),
    marks: marks.map(([start, end]) => [start - begin + before.length, end - begin + before.length]),
  };
}

/** Where a word begins; of one too long to show, as an address is, where the match does. */
function wordBefore(text: string, first: number, seen: number): number {
  const near = text.lastIndexOf(' ', first - seen / 2) + 1;
  return first - near < seen ? near : first;
}
