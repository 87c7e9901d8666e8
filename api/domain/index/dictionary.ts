/** Names of dimensions to dense numbers and back; a number, once given, is given to another name by closing up alone. */

export interface Dictionary {
  readonly names: readonly string[];
  find(name: string): number | undefined;
  /** The same by a number that stands for the name. */
  findTerm(term: number, name: string): number | undefined;
  /** Finds or gives a number. */
  idOf(name: string): number;
  /** The same by a number that stands for the name; the name is asked for the first time only. */
  idOfTerm(term: number, name: (term: number) => string): number;
  /** Grows when numbers are given to other names. */
  readonly edition: number;
  /** Forgets all names but those of these numbers, in ascending order: that of `former[n]` gets the number n. */
  closeUp(former: Uint32Array): void;
}

const UNKNOWN = -1;
const FIRST_SIZE = 1 << 10;
/** What queries asked for lately is looked up among so many: of a large table each look-up is a wait for memory. */
const RECENT_MAX = 1 << 13;

/** Numbers by term, in a column that grows. */
function createTerms() {
  let ids = new Int32Array(FIRST_SIZE).fill(UNKNOWN);
  return {
    find: (term: number) => ids[term] ?? UNKNOWN,
    keep(term: number, id: number): number {
      if (term >= ids.length) {
        const grown = new Int32Array(2 * term).fill(UNKNOWN);
        grown.set(ids);
        ids = grown;
      }
      return (ids[term] = id);
    },
    clear: () => void ids.fill(UNKNOWN),
  };
}

/** Names by number, and numbers by name. */
function createNames(initial: readonly string[]) {
  const names = [...initial];
  const ids = new Map(names.map((name, id) => [name, id]));
  return {
    names,
    ids,
    idOf(name: string): number {
      const known = ids.get(name);
      if (known !== undefined) return known;
      ids.set(name, names.length);
      names.push(name);
      return names.length - 1;
    },
    closeUp(former: Uint32Array): void {
      // None moves behind its own place, so those ahead are still to be read.
      former.forEach((id, at) => (names[at] = names[id] ?? ''));
      names.length = former.length;
      ids.clear();
      names.forEach((name, id) => ids.set(name, id));
    },
  };
}

export function createDictionary(initial: readonly string[] = []): Dictionary {
  const { names, ids, idOf, closeUp } = createNames(initial);
  const recent = new Map<string, number>();
  const terms = createTerms();
  let edition = 0;
  return {
    names,
    find(name) {
      const known = recent.get(name);
      if (known !== undefined) return known;
      const id = ids.get(name);
      if (recent.size >= RECENT_MAX) recent.clear();
      if (id !== undefined) recent.set(name, id);
      return id;
    },
    findTerm(term, name) {
      const known = terms.find(term);
      if (known !== UNKNOWN) return known;
      const id = ids.get(name);
      return id === undefined ? undefined : terms.keep(term, id);
    },
    idOf,
    idOfTerm(term, name) {
      const known = terms.find(term);
      return known === UNKNOWN ? terms.keep(term, idOf(name(term))) : known;
    },
    get edition() {
      return edition;
    },
    closeUp(former) {
      closeUp(former);
      recent.clear();
      terms.clear();
      edition += 1;
    },
  };
}
