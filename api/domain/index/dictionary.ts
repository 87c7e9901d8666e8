/** Names of dimensions to dense numbers and back; a number, once given, is never given to another name. */

export interface Dictionary {
  readonly names: readonly string[];
  find(name: string): number | undefined;
  /** Finds or gives a number. */
  idOf(name: string): number;
}

export function createDictionary(initial: readonly string[] = []): Dictionary {
  const names = [...initial];
  const ids = new Map(names.map((name, id) => [name, id]));
  return {
    names,
    find: (name) => ids.get(name),
    idOf(name) {
      const known = ids.get(name);
      if (known !== undefined) return known;
      ids.set(name, names.length);
      names.push(name);
      return names.length - 1;
    },
  };
}
