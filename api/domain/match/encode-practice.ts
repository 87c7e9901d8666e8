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

export function encodePractice(reading: PracticeReading, corpus: Corpus, dictionary: Dictionary): Encoded {
  const concepts = normaliseConcepts(corpus, reading.concepts);
  const size = reading.terms.size + concepts.size + reading.facets.size;
  const dims = new Uint32Array(size);
  const impacts = new Uint8Array(size);
  let at = 0;
  const put = (dim: number, share: number) => {
    dims[at] = dim;
    impacts[at] = quantise(share);
    at += 1;
  };
  for (const [term, frequency] of reading.terms) {
    put(
      dictionary.idOfTerm(term, () => wordDim(stemOf(term))),
      saturate(frequency, reading.length, corpus),
    );
  }
  for (const [id, share] of concepts) put(dictionary.idOf(conceptDim(id)), share);
  for (const [name, agreement] of reading.facets) put(dictionary.idOf(name), agreement);
  return { dims, impacts };
}
