/**
 * How much is said of each of the map's entries, about 1 for one clear expression: strengths by the entry's place among ENTRIES, since
 * a build adds to them by the hundred for each text. It knows no text.
 */
import { ENTRIES, placeOfEntry } from './entries.ts';

export class Concepts implements Iterable<readonly [id: string, strength: number]> {
  readonly #strengths = new Float64Array(ENTRIES.length);
  readonly #entries = new Uint16Array(ENTRIES.length);
  #size = 0;

  constructor(said: Iterable<readonly [id: string, strength: number]> = []) {
    for (const [id, strength] of said) this.addId(id, strength);
  }

  /** Places of the entries of which something is said, in the order in which it was. */
  get entries(): Uint16Array {
    return this.#entries.subarray(0, this.#size);
  }

  get size(): number {
    return this.#size;
  }

  /** The entry of which something was said at this place in the order; a build asks for one after the other. */
  entryAt(place: number): number {
    return this.#entries[place] ?? 0;
  }

  /** `strength` above 0. */
  add(entry: number, strength: number): void {
    const before = this.#strengths[entry] ?? 0;
    if (before === 0) this.#entries[this.#size++] = entry;
    this.#strengths[entry] = before + strength;
  }

  /** An id that is no entry adds nothing. */
  addId(id: string, strength: number): void {
    const entry = placeOfEntry(id);
    if (entry !== undefined) this.add(entry, strength);
  }

  /** 0 for what is not said. */
  strengthOf(entry: number): number {
    return this.#strengths[entry] ?? 0;
  }

  get(id: string): number | undefined {
    const strength = this.strengthOf(placeOfEntry(id) ?? -1);
    return strength === 0 ? undefined : strength;
  }

  /** Takes back all that was said of it. */
  mute(entry: number): void {
    this.#strengths[entry] = 0;
    const kept = this.#entries.subarray(0, this.#size).filter((one) => one !== entry);
    this.#entries.set(kept);
    this.#size = kept.length;
  }

  /** For the next text. */
  clear(): void {
    for (let place = 0; place < this.#size; place += 1) this.#strengths[this.entryAt(place)] = 0;
    this.#size = 0;
  }

  *[Symbol.iterator](): Iterator<readonly [id: string, strength: number]> {
    for (const entry of this.entries) yield [ENTRIES[entry]?.id ?? '', this.strengthOf(entry)];
  }
}
