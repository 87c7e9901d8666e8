/** A practice's reading as a document of the index: dimensions with impacts, against what is usual in the corpus. */
import type { Dictionary } from '../index/dictionary.ts';
import { IMPACT_MAX } from '../index/segment.ts';
import { normaliseConcepts, saturate, type Corpus } from './corpus.ts';
import { stemOf } from '../text/terms.ts';
import { conceptDim, wordDim } from './dimensions.ts';
import type { PracticeReading } from './read-practice.ts';

/** 0 to 1 as 1 to 255 parts; what is there at all keeps one part. */
const quantise = (share: number) => Math.max(1, Math.min(IMPACT_MAX, Math.round(share * IMPACT_MAX)));

export interface Encoded {
  readonly dims: Uint32Array;
  readonly impacts: Uint8Array;
}

/** Memory for many documents at once: an array of its own for each would cost more than what it holds. */
export interface Sheet extends Encoded {
  used: number;
}

export function createSheet(readings: readonly PracticeReading[]): Sheet {
  const size = readings.reduce(
    (sum, { terms, concepts, facets }) => sum + terms.length + concepts.size + facets.size,
    0,
  );
  return { dims: new Uint32Array(size), impacts: new Uint8Array(size), used: 0 };
}

/** Written into `sheet`, which must have room. */
export function encodePractice(
  reading: PracticeReading,
  corpus: Corpus,
  dictionary: Dictionary,
  sheet: Sheet = createSheet([reading]),
): Encoded {
  const { terms, frequencies, facets, length } = reading;
  const start = sheet.used;
  const put = (dim: number, share: number) => {
    sheet.dims[sheet.used] = dim;
    sheet.impacts[sheet.used] = quantise(share);
    sheet.used += 1;
  };
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at] ?? 0;
    const dim = dictionary.idOfTerm(term, () => wordDim(stemOf(term)));
    put(dim, saturate(frequencies[at] ?? 0, length, corpus));
  }
  for (const [id, share] of normaliseConcepts(corpus, reading.concepts))
    put(dictionary.idOf(conceptDim(id)), share);
  for (const [name, agreement] of facets) put(dictionary.idOf(name), agreement);
  const { dims, impacts, used } = sheet;
  return { dims: dims.subarray(start, used), impacts: impacts.subarray(start, used) };
}
