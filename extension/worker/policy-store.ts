/** The policy of the moment, read once and again when the browser says that it changed. A browser without one has an empty one. */
import type { Lockable, Policy } from '../policy.ts';

export interface PolicyStore {
  read(): Promise<Policy>;
  locks(setting: Lockable): Promise<boolean>;
  /** The browser said that it changed; says whether the worker must start anew for it to count. */
  renew(): Promise<boolean>;
}

/** `get`: what `storage.managed` holds now; Firefox rejects where there is no policy. */
export function openPolicy(get: () => Promise<unknown>): PolicyStore {
  const fetchNow = () => get().then(understand, () => NONE);
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

const NONE: Policy = { values: {}, wrong: [] };

/** Few browsers have a policy, and every start of the worker would pay for the schemas that read one. */
async function understand(managed: unknown): Promise<Policy> {
  if (typeof managed !== 'object' || managed === null || Object.keys(managed).length === 0) return NONE;
  const { readPolicy } = await import('../policy.ts');
  return readPolicy(managed);
}
