/** Says once when a company has outgrown the one-file store; it goes on working, only slower. */
import type { Document } from './document.ts';

/** Beyond this a start, and memory for all rows, cost more than a company accepts. */
export const OUTGROWN_PRACTICES = 10_000;
export const OUTGROWN_BYTES = 50 * 1024 * 1024;

export interface Outgrown {
  readonly practices: number;
  readonly bytes: number;
}

export function watchGrowth(say: ((size: Outgrown) => void) | undefined) {
  let said = false;
  return (content: Document, bytes: number): void => {
    if (said || !say) return;
    const practices = content.tables.practices.reduce((sum, { rows }) => sum + rows.length, 0);
    if (practices < OUTGROWN_PRACTICES && bytes < OUTGROWN_BYTES) return;
    said = true;
    say({ practices, bytes });
  };
}
