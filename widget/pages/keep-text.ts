/** Keeps what a person is writing in this browser until it is sent; a browser that refuses to keep loses only the keeping. */

export function keepText<T>(key: string): {
  readKept(): T | undefined;
  writeKept(value: T | undefined): void;
} {
  return {
    readKept() {
      try {
        const text = localStorage.getItem(key);
        // Written by this very function under this key, from a T.
        return text === null ? undefined : (JSON.parse(text) as T);
      } catch {
        return undefined;
      }
    },
    writeKept(value) {
      try {
        if (value === undefined) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Private windows and full disks: the text stays on screen.
      }
    },
  };
}
