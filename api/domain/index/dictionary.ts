/** Names of dimensions to dense numbers and back; a number, once given, is never given to another name. */

export interface Dictionary {
  readonly names: readonly string[];
  find(name: string): number | undefined;
  /** The same by a number that stands for the name. */
  findTerm(term: number, name: string): number | undefined;
  /** Finds or gives a number. */
  idOf(name: string): number;
  /** The same by a number that stands for the name; the name is asked for the first time only. */
  idOfTerm(term: number, name: (term: number) => string): number;
}

const UNKNOWN = -1;
const FIRST_SIZE = 1 << 10;
/** What queries asked for lately is looked up among so many: of a large table each look-up is a wait for memory. */
const RECENT_MAX = 1 << 13;

export function createDictionary(initial: readonly string[] = []): Dictionary {
  const names = [...initial];
  const ids = new Map(names.map((name, id) => [name, id]));
  const recent = new Map<string, number>();
  let byTerm = new Int32Array(FIRST_SIZE).fill(UNKNOWN);
  const grow = (term: number) => {
    const grown = new Int32Array(2 * term).fill(UNKNOWN);
    grown.set(byTerm);
    byTerm = grown;
  };
  const idOf = (name: string) => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    ids.set(name, names.length);
    names.push(name);
    return names.length - 1;
  };
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
      const known = byTerm[term] ?? UNKNOWN;
      if (known !== UNKNOWN) return known;
      const id = ids.get(name);
      if (id === undefined) return undefined;
      if (term >= byTerm.length) grow(term);
      byTerm[term] = id;
      return id;
    },
    idOf,
    idOfTerm(term, name) {
      if (term >= byTerm.length) grow(term);
      const known = byTerm[term] ?? UNKNOWN;
      return known === UNKNOWN ? (byTerm[term] = idOf(name(term))) : known;
    },
  };
}
