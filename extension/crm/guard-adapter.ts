/**
 * An adapter that stumbles over nothing: a page may have any shape, and one that no adapter expected is a page that says
 * nothing, told as "no longer understood", and never the end of the readings after it.
 */
import type { CrmAdapter } from './adapter.ts';

export const guardAdapter = (adapter: CrmAdapter): CrmAdapter =>
  new Proxy(adapter, {
    get(_target, name: keyof CrmAdapter) {
      const part: unknown = adapter[name];
      if (typeof part !== 'function') return part;
      return (...given: unknown[]): unknown => {
        try {
          const said: unknown = part(...given);
          return said instanceof Promise ? said.catch(() => undefined) : said;
        } catch {
          return undefined;
        }
      };
    },
  });
