/** Corpora of several segments and stripes whose words are as unevenly spread as a language's: pruning against scoring all. */
import { expect, it } from 'vitest';
import { flattenDocuments, type SparseDocument } from '#domain/index/flatten';
import { STRIPE } from '#domain/index/postings';
import { SparseMatrix } from '#domain/index/sparse-matrix';

const DIMS = 400;
const QUERIES = 40;
const SEGMENTS = [STRIPE + 3000, 6000, 100];

/** Marsaglia's xorshift: the same corpus on every machine. */
function createDraw(seed: number) {
  let state = seed;
  return (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
type Draw = ReturnType<typeof createDraw>;

/** Low dimensions are common: a few are in most documents, most in few. */
const drawDim = (draw: Draw): number => Math.floor(DIMS * (draw(10_000) / 10_000) ** 4);

function describe(draw: Draw, ordinal: number): SparseDocument {
  const dims = [...new Set(Array.from({ length: 4 + draw(12) }, () => drawDim(draw)))].toSorted(
    (a, b) => a - b,
  );
  const impacts = Uint8Array.from(dims, () => 1 + draw(255));
  return { ordinal, prior: draw(9) / 8, dims: Uint32Array.from(dims), impacts };
}

interface Query {
  readonly dims: readonly number[];
  readonly weights: readonly number[];
  readonly withPriors: boolean;
  readonly accepts?: (ordinal: number) => boolean;
}

function makeQuery(draw: Draw, turn: number): Query {
  const dims = [...new Set(Array.from({ length: 1 + draw(8) }, () => drawDim(draw)))];
  const weights = dims.map((dim) => (1 + draw(8)) * (dim < 5 ? 1 : 3));
  const query = { dims, weights, withPriors: turn % 2 === 0 };
  return turn % 3 === 0 ? { ...query, accepts: (ordinal) => ordinal % 4 !== 1 } : query;
}

/** As the definition says. */
function scoreAll(
  documents: Iterable<SparseDocument>,
  { dims, weights, withPriors, accepts }: Query,
): number[] {
  const weightOf = new Float64Array(DIMS);
  dims.forEach((dim, at) => {
    weightOf[dim] = weights[at] ?? 0;
  });
  const scores: number[] = [];
  for (const { ordinal, prior, dims: own, impacts } of documents) {
    let matched = 0;
    own.forEach((dim, at) => {
      matched += ((weightOf[dim] ?? 0) / 255) * (impacts[at] ?? 0);
    });
    if (matched > 0 && (accepts?.(ordinal) ?? true)) scores.push(withPriors ? matched + prior : matched);
  }
  return scores.toSorted((a, b) => b - a);
}

/** Scores alone are compared: of equals, cut at the last place, either may stand there. */
function expectSame(index: SparseMatrix, living: ReadonlyMap<number, SparseDocument>, draw: Draw): void {
  for (let turn = 0; turn < QUERIES; turn += 1) {
    const query = makeQuery(draw, turn);
    const k = [1, 10, 60][turn % 3] ?? 1;
    const found = index.top(query, k);
    const expected = scoreAll(living.values(), query).slice(0, k);
    expect(found.map(({ score }) => score.toFixed(9))).toEqual(expected.map((score) => score.toFixed(9)));
    expect(found.every(({ ordinal }) => living.has(ordinal))).toBe(true);
  }
}

it.each([1, 2, 3])('gives what scoring every document gives (seed %s)', (seed) => {
  const draw = createDraw(seed * 7919);
  const index = new SparseMatrix();
  const living = new Map<number, SparseDocument>();
  let next = 0;
  const add = (count: number) => {
    const added = Array.from({ length: count }, () => describe(draw, next++));
    index.add(flattenDocuments(added));
    for (const one of added) living.set(one.ordinal, one);
  };
  for (const count of SEGMENTS) add(count);
  expectSame(index, living, draw);

  // A fifth goes, and with them who is best for what is common: nobody gone may keep others out.
  const common = { dims: [0, 1, 40], weights: [1, 1, 2], withPriors: false };
  const gone = index.top(common, 300).map(({ ordinal }) => ordinal);
  for (const ordinal of living.keys()) if (draw(5) === 0) gone.push(ordinal);
  for (const ordinal of gone) {
    index.remove(ordinal);
    living.delete(ordinal);
  }
  expectSame(index, living, draw);
  const [best] = scoreAll(living.values(), common);
  expect(index.top(common, 1)[0]?.score).toBeCloseTo(best ?? NaN, 9);

  // Some are written anew.
  add(500);
  expectSame(index, living, draw);
  const opened = new SparseMatrix(index.segments);
  expectSame(opened, living, draw);
  opened.compact();
  expectSame(opened, living, draw);
});
