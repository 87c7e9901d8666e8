/** What is fetched when it is first asked for, and then known. A try that failed is not kept: whoever asks next tries anew. */
export interface Once<T> {
  get(): Promise<T>;
  /** Known from now on, whatever a fetch under way may bring. */
  set(value: T): void;
  forget(): void;
}

export function keepOnce<T>(fetch: () => Promise<T>): Once<T> {
  let known: Promise<T> | undefined;
  return {
    get() {
      if (known) return known;
      const asked = (known = fetch());
      asked.catch(() => {
        if (known === asked) known = undefined;
      });
      return asked;
    },
    set: (value) => void (known = Promise.resolve(value)),
    forget: () => void (known = undefined),
  };
}
