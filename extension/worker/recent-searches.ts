/** What was searched for on this device: the last few, newest first. They go with the person and by one click, and are sent to nobody. */
import type { Handlers } from '../answers.ts';
import type { Database } from './database.ts';
import type { Sender } from './sender-kind.ts';

interface Kept {
  readonly v: 1;
  readonly texts: readonly string[];
}
type Handled = Pick<Handlers<Sender>, 'search.recent' | 'search.remember' | 'search.forget'>;

const KEY = 'recent-searches';
const RECENT_MAX = 6;

async function read(database: Database): Promise<readonly string[]> {
  // Written by this module alone, with this version.
  const kept = (await database.get('state', KEY)) as Kept | undefined;
  return kept?.v === 1 ? kept.texts : [];
}

export const forgetSearches = (database: Database): Promise<void> => database.delete('state', KEY);

export function handleRecentSearches({ database }: { readonly database: Database }): Handled {
  return {
    'search.recent': async () => ({ recent: await read(database) }),
    async 'search.remember'({ text }) {
      const others = (await read(database)).filter((each) => each !== text);
      const kept: Kept = { v: 1, texts: [text, ...others].slice(0, RECENT_MAX) };
      await database.put('state', kept, KEY);
      return undefined;
    },
    async 'search.forget'() {
      await forgetSearches(database);
      return undefined;
    },
  };
}
