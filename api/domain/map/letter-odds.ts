/**
 * How likely each next bit of a text is, learned from the text so far: the odds of several contexts mixed (Mahoney, "Adaptive weighing
 * of context models", 2005). Whole numbers only, so that the build and every browser reckon alike. It keeps no text of its own.
 */
import { CONTEXTS, KINDS, LetterContexts, PRIME } from './letter-contexts.ts';

const SLOT_BITS = 20;
/** Cells of four bits of one context, side by side in the processor's memory; the first says whose they are. */
const LINE = 16;
/** Cells that one write empties. */
const LANES = 4;
/** Odds are kept as parts of 8,192 beyond an even chance, told as parts of 4,096. */
const EVEN = 4096;
const SEEN_BITS = 3;
const SEEN_MAX = 7;
/** By how often a context was met: its odds move by so many parts of 32,768. */
const PACES = Int32Array.from({ length: SEEN_MAX + 1 }, (_, seen) => Math.floor(65_536 / (2 * seen + 2.5)));
/** A context is weighed twice, and both are added. */
const MIX_START = 0.15 * 65_536;
const MIX_RATE = 14;

/** Logistic function of whole numbers: -2047 to 2047, in steps of 128, as parts of 4,096. */
const CURVE = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901, 3975,
  4024, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];

function squash(stretched: number): number {
  if (stretched > 2047) return 4095;
  if (stretched < -2047) return 0;
  const part = stretched & 127;
  const at = (stretched >> 7) + 16;
  return ((CURVE[at] ?? 0) * (128 - part) + (CURVE[at + 1] ?? 0) * part + 64) >> 7;
}

/** Its inverse. */
function readStretch(): Int16Array {
  const stretch = new Int16Array(4096);
  let next = 0;
  for (let value = -2047; value <= 2047; value += 1) {
    const squashed = squash(value);
    for (; next <= squashed; next += 1) stretch[next] = value;
  }
  return stretch.fill(2047, next);
}

export class LetterOdds {
  readonly #contexts = new LetterContexts();
  readonly #stretch = readStretch();
  /** Odds in the upper bits, how often they were met in the lower ones: they are asked for together, and lie together. */
  readonly #cells = new Int16Array(CONTEXTS << SLOT_BITS);
  readonly #lanes = new Float64Array(this.#cells.buffer);
  /** One set of weights for each beginning of a byte, one for each kind of place. */
  readonly #byBits = new Int32Array(256 * CONTEXTS).fill(MIX_START);
  readonly #byKind = new Int32Array(KINDS * CONTEXTS).fill(MIX_START);
  /** Where the cells of a context's next four bits begin. */
  readonly #lines = new Int32Array(CONTEXTS);
  readonly #inputs = new Int32Array(CONTEXTS);
  /** Bits of the byte so far, after a leading 1. */
  #bits = 1;
  /** Bits of the half byte so far, likewise. */
  #nibble = 1;
  #told = 2048;

  constructor() {
    this.#findLines();
    this.#look();
  }

  /** That the next bit is 1, in parts of 4,096; never none and never all. */
  get next(): number {
    return this.#told;
  }

  learn(bit: number): void {
    this.#adapt(bit);
    this.#bits = this.#bits * 2 + bit;
    this.#nibble = this.#nibble * 2 + bit;
    if (this.#bits >= 256) {
      this.#contexts.add(this.#bits & 255);
      this.#bits = 1;
    }
    if (this.#nibble >= LINE) this.#findLines();
    this.#look();
  }

  #adapt(bit: number): void {
    const cells = this.#cells;
    const lines = this.#lines;
    const inputs = this.#inputs;
    const byBits = this.#byBits;
    const byKind = this.#byKind;
    const nibble = this.#nibble;
    const bits = this.#bits * CONTEXTS;
    const kind = this.#contexts.kind * CONTEXTS;
    const error = Math.imul((bit << 12) - this.#told, MIX_RATE);
    const goal = bit === 1 ? EVEN - 1 : -EVEN;
    for (let context = 0; context < CONTEXTS; context += 1) {
      const change = (Math.imul(inputs[context] ?? 0, error) + 0x80_00) >> 16;
      byBits[bits + context] = (byBits[bits + context] ?? 0) + change;
      byKind[kind + context] = (byKind[kind + context] ?? 0) + change;
      const slot = (lines[context] ?? 0) + nibble;
      const cell = cells[slot] ?? 0;
      const seen = cell & SEEN_MAX;
      const odds = cell >> SEEN_BITS;
      const next = odds + (Math.imul(goal - odds, PACES[seen] ?? 0) >> 15);
      cells[slot] = (next << SEEN_BITS) + Math.min(SEEN_MAX, seen + 1);
    }
  }

  /** Four bits from now on share a line. One that another context had is emptied: its odds would mislead. */
  #findLines(): void {
    this.#nibble = 1;
    const cells = this.#cells;
    const lanes = this.#lanes;
    const lines = this.#lines;
    const hashes = this.#contexts.hashes;
    const half = Math.imul(this.#bits, 0x2c_1b_3c_6d);
    for (let context = 0; context < CONTEXTS; context += 1) {
      const mixed = Math.imul((hashes[context] ?? 0) ^ half, PRIME);
      const line = (context << SLOT_BITS) + ((mixed >>> (36 - SLOT_BITS)) << 4);
      const owner = (mixed & 0x7f_ff) | 1;
      lines[context] = line;
      if (cells[line] === owner) continue;
      // Written out: a loop makes the whole a tenth slower.
      const lane = line / LANES;
      lanes[lane] = 0;
      lanes[lane + 1] = 0;
      lanes[lane + 2] = 0;
      lanes[lane + 3] = 0;
      cells[line] = owner;
    }
  }

  #look(): void {
    const cells = this.#cells;
    const lines = this.#lines;
    const inputs = this.#inputs;
    const byBits = this.#byBits;
    const byKind = this.#byKind;
    const nibble = this.#nibble;
    const bits = this.#bits * CONTEXTS;
    const kind = this.#contexts.kind * CONTEXTS;
    let sum = 0;
    for (let context = 0; context < CONTEXTS; context += 1) {
      const odds = (cells[(lines[context] ?? 0) + nibble] ?? 0) >> SEEN_BITS;
      const input = this.#stretch[(odds + EVEN) >> 1] ?? 0;
      inputs[context] = input;
      sum += Math.imul(input, (byBits[bits + context] ?? 0) + (byKind[kind + context] ?? 0));
    }
    this.#told = Math.min(4095, Math.max(1, squash(sum >> 16)));
  }
}
