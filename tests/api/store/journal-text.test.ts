import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOf } from '../../../api/store/encode-document.ts';
import { headOfJournal, readJournal, sealLines, wordsOf } from '../../../api/store/journal-text.ts';
import { like, practice } from './rows.ts';

const FOLLOWS = sumOf('the file');
const said = [
  [1, [{ table: 'practices', id: 'x', row: practice('x', { seq: 1 }) }]],
  [
    2,
    [
      { table: 'likes', id: 'x:p', row: { ...like('x', 'p'), seq: 2 } },
      { table: 'practices', id: 'x', row: undefined },
    ],
  ],
  [3, [{ table: 'likes', id: 'y:p', row: { ...like('y', 'p'), seq: 3 } }]],
] as const;
const words = said.map(([seq, changes]) => wordsOf(seq, changes));
const whole = Buffer.from(headOfJournal(FOLLOWS) + sealLines(FOLLOWS, words).text);
const commits = said.map(([seq, changes]) => ({ seq, changes: [...changes] }));
/** Where each line begins. */
const starts = [0, ...[...whole.keys()].filter((at) => whole[at] === 10).map((at) => at + 1)];
const lastStart = starts.at(-2) ?? 0;

it('gives back what was said, put and removed, in order', () => {
  expect(readJournal(whole, FOLLOWS)).toEqual({ is: 'whole', commits });
  const later = sealLines(sealLines(FOLLOWS, words.slice(0, 2)).sum, words.slice(2));
  expect(sealLines(FOLLOWS, words).text.endsWith(later.text)).toBe(true);
});

it('cut at any byte, gives the commits whose lines were whole, and nothing else', () => {
  for (let length = 0; length <= whole.length; length += 1) {
    const read = readJournal(whole.subarray(0, length), FOLLOWS);
    // A line is whole without its newline: its seal tells.
    const lines = Math.max(0, starts.filter((start) => start > 0 && start - 1 <= length).length - 1);
    expect(read, `cut to ${length} bytes`).toMatchObject({ commits: commits.slice(0, lines) });
  }
});

it('with any byte flipped, is refused or read whole', () => {
  for (let at = 0; at < whole.length; at += 1)
    for (const bit of [1, 4, 32]) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ bit;
      const read = readJournal(flipped, FOLLOWS);
      if (at === whole.length - 1) expect(read).toMatchObject({ commits });
      else expect(read, `byte ${at}, bit ${bit}`).toMatchObject({ is: 'damaged' });
    }
});

describe('a power cut', () => {
  it.each([
    ['grew the file and wrote nothing of it', () => 0],
    ['wrote the first sector only', (line: number) => Math.min(40, line)],
  ])('that %s loses the unacknowledged line alone', (_what, keep) => {
    const cut = Buffer.from(whole);
    cut.fill(0, lastStart + keep(whole.length - lastStart));
    expect(readJournal(cut, FOLLOWS)).toMatchObject({ is: 'torn', commits: commits.slice(0, 2) });
  });

  it('that left out a sector in the middle of a long line loses that line alone', () => {
    const long = wordsOf(3, [
      { table: 'practices', id: 'x', row: practice('x', { body: 'long '.repeat(900) }) },
    ]);
    const bytes = Buffer.from(headOfJournal(FOLLOWS) + sealLines(FOLLOWS, [...words.slice(0, 2), long]).text);
    bytes.fill(0, lastStart + 1000, lastStart + 2024);
    expect(readJournal(bytes, FOLLOWS)).toMatchObject({ is: 'torn', commits: commits.slice(0, 2) });
  });

  it('before the head was written leaves no commit', () => {
    expect(readJournal(Buffer.alloc(40), FOLLOWS)).toEqual({ is: 'torn', commits: [] });
    expect(readJournal(Buffer.alloc(0), FOLLOWS)).toEqual({ is: 'torn', commits: [] });
  });
});

it('refuses lines moved, left out or doubled, and a journal of another file', () => {
  const lines = starts.slice(0, -1).map((start, index) => whole.subarray(start, starts[index + 1]));
  const [head = whole, a = whole, b = whole, c = whole] = lines;
  for (const order of [
    [head, b, a, c],
    [head, a, c],
    [head, b, c],
    [head, a, a, b, c],
    [a, b, c],
  ])
    expect(readJournal(Buffer.concat(order), FOLLOWS)).toMatchObject({ is: 'damaged' });
  expect(readJournal(whole, sumOf('another file'))).toMatchObject({ is: 'damaged' });
});

it('carries any text there is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const change = { table: 'practices', id: 'x', row: practice('x', { title }) } as const;
      const text = headOfJournal(FOLLOWS) + sealLines(FOLLOWS, [wordsOf(1, [change])]).text;
      const read = readJournal(Buffer.from(text), FOLLOWS);
      expect(read).toEqual({ is: 'whole', commits: [{ seq: 1, changes: [change] }] });
    }),
  );
});
