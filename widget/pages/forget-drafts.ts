/** Whoever signs out leaves nothing begun in this browser, nor what they looked at; what was sent and has not arrived waits for them. */
import type { Kept } from '../model/pending-comments.ts';
import { keepText } from './keep-text.ts';

const BEGUN = [
  'relais:agreement:',
  'relais:share:',
  'relais:edit:',
  'relais:share-pictures:',
  'relais-correction-',
  'relais-ask-',
  'relais:records:',
  'relais:recent:',
];

export function forgetDrafts(personId: string): void {
  try {
    const isBegun = (key: string) =>
      BEGUN.some((start) => {
        const rest = key.startsWith(start + personId) ? key.slice((start + personId).length) : undefined;
        // Not of somebody whose id only begins alike.
        return rest === '' || (rest !== undefined && /^[:-]/.test(rest));
      });
    for (const key of Object.keys(localStorage)) if (isBegun(key)) localStorage.removeItem(key);
  } catch {
    // A browser that refuses to keep has kept nothing.
  }
  const comments = keepText<Kept>(`relais:kept:${personId}`);
  const kept = comments.readKept();
  if (kept) comments.writeKept(kept.pending.length > 0 ? { drafts: {}, pending: kept.pending } : undefined);
}
