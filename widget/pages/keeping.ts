/** Where drafts and unsent comments wait: the storage of the page the widget is in, or memory when there is none. */
import type { Kept } from '../model/pending-comments.ts';
import { keepText } from './keep-text.ts';
import type { Keeping } from './make-models.ts';

/** By person: two people may share a machine, and nobody may find the other's words. */
export function keepFor(personId: string): Keeping {
  const key = `relais:kept:${personId}`;
  const recent = keepText<readonly string[]>(`relais:recent:${personId}`);
  return {
    readRecent: () => recent.readKept() ?? [],
    writeRecent: (searches) => recent.writeKept(searches),
    readKept() {
      try {
        // Written below, by this same person.
        return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
      } catch {
        return undefined;
      }
    },
    writeKept(kept: Kept) {
      try {
        const empty = kept.pending.length === 0 && Object.keys(kept.drafts).length === 0;
        if (empty) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(kept));
      } catch {
        // Storage full or forbidden: the words stay on screen, which is where they are.
      }
    },
  };
}
