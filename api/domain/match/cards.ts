/**
 * The cards of all practices by ordinal, in columns that save as they are: an object for each was most of a load, and its garbage.
 * It hands out cards and knows which are gone; it judges none.
 */
import { growTo } from '../index/grow-to.ts';
import { Letters } from '../index/letters.ts';
import { ID, LaidCard, NOTICE, SAID, SUBJECT, TEXTS } from './laid-card.ts';
import { MeritRows } from './merit-rows.ts';
import type { Merits, PracticeCard } from './practice-table.ts';

/** Few, and said again and again: each is kept once, and by its number in a card. */
const AUTHOR = 0;
const UNIT = 1;
const THEME = 2;
const NAMES = 3;
const FIRST_SIZE = 1 << 8;
/** Of a card's texts: an id's 36 and a sign for each word of a short story. */
const LETTERS_GUESS = 120;
const SPARE_PART = 1 / 8;
const NOTHING = new Uint16Array();

export interface SavedCards {
  readonly names: readonly string[];
  /** Merits, names by their numbers, where texts begin, their letters. */
  readonly columns: readonly [
    merits: Float64Array,
    named: Uint32Array,
    from: Uint32Array,
    letters: Uint16Array,
  ];
}

export class Cards {
  readonly #merits: MeritRows;
  #named: Uint32Array;
  readonly #texts: Letters;
  readonly #names: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** By id; of loaded cards not before somebody asks for one. */
  #ordinals: Map<string, number> | undefined;

  constructor(saved?: SavedCards) {
    const [merits, named, from, letters] = saved?.columns ?? [];
    this.#merits = new MeritRows(merits);
    this.#named = named ?? new Uint32Array(FIRST_SIZE);
    this.#texts = new Letters(from, letters);
    for (const name of saved?.names ?? []) this.#numberOf(name);
    this.#ordinals = saved ? undefined : new Map();
  }

  /** Ordinals given so far, those of removed cards too. */
  get length(): number {
    return this.#merits.length;
  }

  /** Cards that are not removed. */
  get size(): number {
    return this.#merits.size;
  }

  /**
   * For so many more, at once: a build that grows by halves copies all that it keeps of practices twice. And for some beyond them, so
   * that the first newcomer moves nobody: room that is not written to takes no memory.
   */
  makeRoom(expected: number): void {
    const cards = Math.ceil(expected * (1 + SPARE_PART));
    this.#merits.makeRoom(cards);
    const named = (this.length + cards) * NAMES;
    this.#named = growTo(this.#named, named, (length) => new Uint32Array(length));
    this.#texts.makeRoom(cards * TEXTS, cards * LETTERS_GUESS);
  }

  /** `said`: what it adds to what is usual. Returns its ordinal. */
  add(card: PracticeCard, said: Uint16Array = NOTHING): number {
    const ordinal = this.#merits.add(card);
    const row = ordinal * NAMES;
    this.#named = growTo(this.#named, row + NAMES, (length) => new Uint32Array(length));
    this.#named[row + AUTHOR] = this.#numberOf(card.author);
    this.#named[row + UNIT] = this.#numberOf(card.unit);
    this.#named[row + THEME] = this.#numberOf(card.theme);
    this.#texts.add(card.id);
    this.#texts.add(card.print);
    this.#texts.add(card.subject);
    this.#texts.add(card.notice);
    this.#texts.add(said);
    this.#ordinals?.set(card.id, ordinal);
    return ordinal;
  }

  remove(ordinal: number): void {
    const id = this.idAt(ordinal);
    if (id === undefined) return;
    this.#ordinals?.delete(id);
    this.#merits.remove(ordinal);
    for (let text = 0; text < TEXTS; text += 1) this.#texts.drop(ordinal * TEXTS + text);
    if (this.#texts.isWasteful) this.#squeeze();
  }

  ordinalOf(id: string): number | undefined {
    this.#ordinals ??= this.#listOrdinals();
    return this.#ordinals.get(id);
  }

  /** Undefined once removed, as all below. */
  idAt(ordinal: number): string | undefined {
    return this.#merits.lives(ordinal) ? this.#texts.spell(ordinal * TEXTS + ID) : undefined;
  }

  meritsAt(ordinal: number): Merits | undefined {
    return this.#merits.at(ordinal);
  }

  /** Empty for a practice about no case. */
  themeAt(ordinal: number): string | undefined {
    return this.#merits.lives(ordinal) ? this.#nameAt(ordinal, THEME) : undefined;
  }

  /** Signs of its title's words; none once removed. */
  subjectAt(ordinal: number): Uint16Array {
    return this.#texts.signsOf(ordinal * TEXTS + SUBJECT);
  }

  /** What it adds to what is usual. */
  saidAt(ordinal: number): Uint16Array {
    return this.#texts.signsOf(ordinal * TEXTS + SAID);
  }

  /** Holds until the next card is added or removed. */
  at(ordinal: number): PracticeCard | undefined {
    const merits = this.#merits.at(ordinal);
    if (!merits) return undefined;
    const names = {
      author: this.#nameAt(ordinal, AUTHOR),
      unit: this.#nameAt(ordinal, UNIT),
      theme: this.#nameAt(ordinal, THEME),
    };
    return new LaidCard(merits, names, this.#texts, ordinal * TEXTS);
  }

  /** Those that say that something is over: few. */
  withNotice(): PracticeCard[] {
    const found: PracticeCard[] = [];
    for (let ordinal = 0; ordinal < this.length; ordinal += 1) {
      const card = this.#texts.lengthOf(ordinal * TEXTS + NOTICE) > 0 ? this.at(ordinal) : undefined;
      if (card) found.push(card);
    }
    return found;
  }

  /**
   * Forgets the removed, whose ordinals would else be kept for ever, though each like writes a practice anew. Those that live stay in
   * their order and close up. Returns their former ordinals, none where nobody has to move.
   */
  closeUp(): readonly number[] {
    if (this.size === this.length) return [];
    const former: number[] = [];
    for (let ordinal = 0; ordinal < this.length; ordinal += 1)
      if (this.#merits.lives(ordinal)) former.push(ordinal);
    const held = former.flatMap((at) => [...this.#named.subarray(at * NAMES, (at + 1) * NAMES)]);
    // Names that only the removed had go as well.
    const names = this.#names.splice(0);
    this.#numbers.clear();
    this.#named = Uint32Array.from(held, (name) => this.#numberOf(names[name] ?? ''));
    this.#texts.closeUp((text) => this.#merits.lives(Math.floor(text / TEXTS)));
    this.#merits.closeUp();
    this.#ordinals = undefined;
    return former;
  }

  save(): SavedCards {
    this.#squeeze();
    const named = this.#named.subarray(0, this.length * NAMES);
    return { names: this.#names, columns: [this.#merits.column, named, ...this.#texts.columns] };
  }

  #nameAt(ordinal: number, name: number): string {
    return this.#names[this.#named[ordinal * NAMES + name] ?? -1] ?? '';
  }

  #numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  #listOrdinals(): Map<string, number> {
    const ordinals = new Map<string, number>();
    for (let ordinal = 0; ordinal < this.length; ordinal += 1) {
      const id = this.idAt(ordinal);
      if (id !== undefined) ordinals.set(id, ordinal);
    }
    return ordinals;
  }

  #squeeze(): void {
    this.#texts.squeeze((text) => this.#merits.lives(Math.floor(text / TEXTS)));
  }
}
