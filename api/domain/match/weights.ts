/**
 * The one table of weights of the score, each with its reason. Learned weights (learn.ts) are ridged around these.
 * All terms are 0 to about 1 before their weight, so a weight is what the term can add to a score at most.
 */
export const WEIGHTS = {
  /** Agreement of what record and practice speak of: says the most, since people word the same case differently. */
  concepts: 3,
  /** Shared words: what no map knows (names of things, of norms, of machines). */
  words: 1.4,
  /** The same trade: a strong fact of a record, but what is spoken of tells the trade too. */
  sector: 0.4,
  /** The same headcount band; the next band counts half. Budgets and deciders change with size. */
  size: 0.12,
  /** The same region: a reference nearby helps, but a recipe travels. */
  region: 0.04,
  /** The same town: the reference can be visited. */
  city: 0.06,
  /** The viewer's own business unit: it sells the same things; but half of what helps was found elsewhere. */
  unit: 0.15,
  /** The same moment of the sale: what opens a door closes no deal. On four collections of as many trades, half as much ranks worse. */
  stage: 0.35,
  /** The same product of the company's glossary. */
  product: 0.25,
  /** The same competitor in place: arguments against one rarely serve against another. */
  competitor: 0.5,
  /** The same framework agreement. */
  agreement: 0.5,
  /** The practice says how it was done; a congratulation does not, and sinks. */
  how: 0.6,
  /** Proof on colleagues' accounts (Wilson bound, half-life). */
  evidence: 0.25,
  /** Adopted by headquarters. */
  official: 0.12,
  /** Written or edited lately: prices and products change. Proof ages by itself (evidence.ts). */
  fresh: 0.06,
} as const;
export type Term = keyof typeof WEIGHTS;
export type Weights = { readonly [term in Term]: number };

/** Shapes of the terms above: how fast each grows, and what partial agreement is worth. */
export const SHAPES = {
  /** A practice that does not name one fits any: it gets this part of a full agreement, so that missing is neutral. */
  neutral: { sector: 0.27, size: 0.3, stage: 0.2 },
  /** Said this strongly, a concept is half as sure as can be. */
  conceptHalf: 0.5,
  /** Rarity counts once, not twice: the square root of it on each side. */
  rarity: 0.5,
  /** A practice that speaks of little is not therefore all about it: added under the root of its vector's length. */
  conceptFloor: 3,
  /** Concepts weaker than this part of a practice are chance, and only make the index heavier. */
  conceptLeast: 0.08,
  /** A record's dimensions that cannot add this much decide nothing. */
  contextLeast: 0.05,
  wordLeast: 0.05,
  /** A page of few words is not all said by them: added under the root of its words' length. */
  wordFloor: 20,
  /** The same for the record. */
  contextFloor: 4,
  /** The case decides what helps; who and where only colour it. */
  kinds: { situation: 1, lever: 1, sector: 0.3, person: 0.5, place: 0.7 },
  /** What is said reaches its neighbours and its parent by this. */
  toNeighbour: 0.5,
  /** Nearness is written one way; the other way it counts by this part. */
  backward: 0.7,
  toParent: 0.3,
  /** Below the first a text has no how, above the second it has all that is needed. */
  howNone: 0.4,
  howFull: 0.7,
} as const;
