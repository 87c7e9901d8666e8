/** An array kept in order by binary search; quick where new items mostly belong at the end, as rows in time do. */

export class SortedList<Item> {
  readonly items: Item[] = [];
  readonly #compare: (a: Item, b: Item) => number;

  constructor(compare: (a: Item, b: Item) => number) {
    this.#compare = compare;
  }

  /** Takes many at once: one sort instead of many insertions. */
  load(items: readonly Item[]): void {
    for (const item of items) this.items.push(item);
    this.items.sort(this.#compare);
  }

  insert(item: Item): void {
    const last = this.items.at(-1);
    if (last === undefined || this.#compare(last, item) < 0) this.items.push(item);
    else this.items.splice(this.#placeOf(item), 0, item);
  }

  remove(item: Item): void {
    const place = this.#placeOf(item);
    if (this.items[place] === item) this.items.splice(place, 1);
  }

  /** The first place whose item is not before, as `isBefore` says; the items must be parted by it. */
  firstNot(isBefore: (item: Item) => boolean): number {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const item = this.items[middle];
      if (item !== undefined && isBefore(item)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #placeOf(item: Item): number {
    return this.firstNot((other) => this.#compare(other, item) < 0);
  }
}
