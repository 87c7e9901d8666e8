/** The policy of the moment, read once and again when the browser says that it changed. A browser without one has an empty one. */
import { readPolicy, type Lockable, type Policy } from '../policy.ts';

export interface PolicyStore {
  read(): Promise<Policy>;
  locks(setting: Lockable): Promise<boolean>;
  /** The browser said that it changed; says whether the worker must start anew for it to count. */
  renew(): Promise<boolean>;
}

/** `get`: what `storage.managed` holds now; Firefox rejects where there is no policy. */
export function openPolicy(get: () => Promise<unknown>): PolicyStore {
  const fetchNow = () => get().then(readPolicy, () => readPolicy(undefined));
  let known = fetchNow();
  return {
    read: () => known,
    locks: async (setting) => (await known).values.lockedSettings?.includes(setting) ?? false,
    async renew() {
      const before = (await known).values;
      known = fetchNow();
      const now = (await known).values;
      return before.apiBaseUrl !== now.apiBaseUrl || before.rememberMe !== now.rememberMe;
    },
  };
}
