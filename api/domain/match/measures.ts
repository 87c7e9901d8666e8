/** Two figures that stand for one measure, however they are spaced: "5x20", "5 x 20" and "5×20". A text is read as it was written. */
import type { Token } from '../text/read-tokens.ts';
import { OTHER_WRITING, type OtherWriting } from './other-writings.ts';

/** Of a longer figure no measure is made: "1 150 x 20" would be read from its middle. */
const MEASURE = /(?<![\d.,x×])(\d{1,4})(\s*)[x×]\s*(\d{1,4})(?![\dx×])/giu;

/** `tokens` of `text`. A measure typed as one word is also looked for as two figures, and the other way round. */
export function findMeasures(tokens: readonly Token[], text: string): OtherWriting[] {
  return [...text.matchAll(MEASURE)].flatMap(({ 0: written, 1: first = '', 3: second = '', index }) => {
    const places = tokens.flatMap(({ start, end }, place) =>
      start >= index && end <= index + written.length ? [place] : [],
    );
    const [only] = places;
    if (only === undefined) return [];
    const writing = places.length === 1 ? `${first} × ${second}` : `${first}x${second}`;
    return [{ places, writing, worth: OTHER_WRITING }];
  });
}
