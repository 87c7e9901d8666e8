/** What was searched for on this device: the last few, newest first. They go with the person and by one click, and are sent to nobody. */
import type { Handlers } from '../answers.ts';
import { changeState } from './change-state.ts';
import type { Database } from './database.ts';
import type { Sender } from './sender-kind.ts';

interface Kept {
  readonly v: 1;
  readonly texts: readonly string[];
}
type Handled = Pick<Handlers<Sender>, 'search.recent' | 'search.remember' | 'search.forget'>;

const KEY = 'recent-searches';
const RECENT_MAX = 6;

function textsOf(stored: unknown): readonly string[] {
  // Written by this module alone, with this version.
  const kept = stored as Kept | undefined;
  return kept?.v === 1 ? kept.texts : [];
}

export const forgetSearches = (database: Database): Promise<void> => database.delete('state', KEY);

export function handleRecentSearches({ database }: { readonly database: Database }): Handled {
  return {
    'search.recent': async () => ({ recent: textsOf(await database.get('state', KEY)) }),
    async 'search.remember'({ text }) {
      await changeState(database, KEY, (stored): Kept => {
        const others = textsOf(stored).filter((each) => each !== text);
        return { v: 1, texts: [text, ...others].slice(0, RECENT_MAX) };
      });
      return undefined;
    },
    async 'search.forget'() {
      await forgetSearches(database);
      return undefined;
    },
  };
}
