/** What a field of a page concludes, as a type: cases of the map by id, each with its strength. It decides nothing. */

/** Entries of the map with a strength of about 1. */
export type Conclusion = readonly (readonly [id: string, strength: number])[];
