/**
 * How likely each next bit of a text is, learned from the text so far: the odds of several contexts mixed (Mahoney, "Adaptive weighing
 * of context models", 2005). Whole numbers only, so that the build and every browser reckon alike. It keeps no text of its own.
 */

/** Letters before, by which the next is guessed; the last context is the word so far with the one before. */
const ORDERS = [1, 2, 3, 4, 5, 6];
const CONTEXTS = ORDERS.length + 1;
const SLOT_BITS = 20;
const PRIME = 0x9e_37_79_b1;
/** Odds are kept to a part of 65,536, told to a part of 4,096. */
const HALF = 1 << 15;
const SEEN_MAX = 12;
/** By how often a context was met: its odds move by so many parts of 32,768. */
const PACES = Int32Array.from({ length: SEEN_MAX + 1 }, (_, seen) => Math.floor(65_536 / (2 * seen + 3)));
const MIX_START = 0.3 * 65_536;
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

const isLetter = (byte: number) => byte > 96 && byte < 123;

export class LetterOdds {
  readonly #stretch = readStretch();
  /** Odds in the lower half, how often they were met in the upper one: they are asked for together, and lie together. */
  readonly #cells = new Uint32Array(CONTEXTS << SLOT_BITS).fill(HALF);
  /** One set for each beginning of a byte. */
  readonly #weights = new Int32Array(256 * CONTEXTS).fill(MIX_START);
  readonly #hashes = new Uint32Array(CONTEXTS);
  /** Where the cells of a context's next four bits begin; all lie in one line of the processor's memory. */
  readonly #lines = new Uint32Array(CONTEXTS);
  readonly #inputs = new Int32Array(CONTEXTS);
  readonly #last = new Uint8Array(8);
  #word = 0;
  #wordBefore = 0;
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
    if (this.#bits >= 256) this.#endByte(this.#bits & 255);
    if (this.#nibble >= 16) this.#findLines();
    this.#look();
  }

  #adapt(bit: number): void {
    const [cells, weights, inputs, lines] = [this.#cells, this.#weights, this.#inputs, this.#lines];
    const error = Math.imul((bit << 12) - this.#told, MIX_RATE);
    const set = (this.#bits & 255) * CONTEXTS;
    const goal = bit === 1 ? 65_535 : 0;
    for (let context = 0; context < CONTEXTS; context += 1) {
      const weight = weights[set + context] ?? 0;
      weights[set + context] = weight + ((Math.imul(inputs[context] ?? 0, error) + 0x80_00) >> 16);
      const slot = (lines[context] ?? 0) + this.#nibble;
      const cell = cells[slot] ?? 0;
      const seen = cell >>> 16;
      const odds = cell & 65_535;
      const next = odds + (((goal - odds) * (PACES[seen] ?? 0)) >> 15);
      cells[slot] = next + (Math.min(SEEN_MAX, seen + 1) << 16);
    }
  }

  /** Four bits from now on share a line. */
  #findLines(): void {
    this.#nibble = 1;
    const half = Math.imul(this.#bits, 0x2c_1b_3c_6d);
    for (let context = 0; context < CONTEXTS; context += 1) {
      const mixed = Math.imul((this.#hashes[context] ?? 0) ^ half, PRIME);
      this.#lines[context] = (context << SLOT_BITS) + ((mixed >>> (36 - SLOT_BITS)) << 4);
    }
  }

  #endByte(byte: number): void {
    this.#bits = 1;
    this.#last.copyWithin(1, 0, 7);
    this.#last[0] = byte;
    if (!isLetter(byte)) this.#wordBefore = this.#word;
    this.#word = isLetter(byte) ? Math.imul(this.#word + byte, PRIME) : 0;
    let hash = 0;
    let length = 0;
    for (let context = 0; context < ORDERS.length; context += 1) {
      for (; length < (ORDERS[context] ?? 0); length += 1) hash = Math.imul(hash ^ (this.#last[length] ?? 0), PRIME) + length;
      this.#hashes[context] = hash;
    }
    this.#hashes[ORDERS.length] = Math.imul(this.#word ^ (byte << 20) ^ (this.#wordBefore >>> 3), PRIME);
  }

  #look(): void {
    const [cells, weights, inputs, lines] = [this.#cells, this.#weights, this.#inputs, this.#lines];
    const set = (this.#bits & 255) * CONTEXTS;
    let sum = 0;
    for (let context = 0; context < CONTEXTS; context += 1) {
      const odds = (cells[(lines[context] ?? 0) + this.#nibble] ?? HALF) & 65_535;
      const input = this.#stretch[odds >> 4] ?? 0;
      inputs[context] = input;
      sum += input * (weights[set + context] ?? 0);
    }
    this.#told = Math.min(4095, Math.max(1, squash(Math.floor(sum / 65_536))));
  }
}
