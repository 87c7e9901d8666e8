/** Names of dimensions to dense numbers and back; a number, once given, is never given to another name. */

export interface Dictionary {
  readonly names: readonly string[];
  find(name: string): number | undefined;
  /** Finds or gives a number. */
  idOf(name: string): number;
  /** The same by a number that stands for the name; the name is asked for the first time only. */
  idOfTerm(term: number, name: (term: number) => string): number;
}

export function createDictionary(initial: readonly string[] = []): Dictionary {
  const names = [...initial];
  const ids = new Map(names.map((name, id) => [name, id]));
  const byTerm: number[] = [];
  const idOf = (name: string) => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    ids.set(name, names.length);
    names.push(name);
    return names.length - 1;
  };
  return {
    names,
    find: (name) => ids.get(name),
    idOf,
    idOfTerm: (term, name) => (byTerm[term] ??= idOf(name(term))),
  };
}
