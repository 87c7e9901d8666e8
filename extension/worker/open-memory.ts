/** What lives until the browser closes, behind a copy in memory: a worker that sleeps wakes with it. */

/** What lives until the browser closes. */
export interface Memory {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The part of `storage.session` that is used. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export function openMemory(area: SessionArea): Memory {
  const known = new Map<string, unknown>();
  return {
    async get(key) {
      if (known.has(key)) return known.get(key);
      const kept = (await area.get(key))[key];
      // What was set or removed while the browser answered is newer.
      if (!known.has(key)) known.set(key, kept);
      return known.get(key);
    },
    async set(key, value) {
      known.set(key, value);
      await area.set({ [key]: value });
    },
    async remove(key) {
      known.set(key, undefined);
      await area.remove(key);
    },
  };
}
