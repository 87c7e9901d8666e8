/**
 * The map's expressions, compiled once on this device: a worker that wakes up for a page should not compile them again. Kept ones
 * of another build are not taken.
 */
import { openLexicons, saveLexicons, type KeptLexicons } from '#domain/map/lexicons';
import type { Database } from './database.ts';

interface Kept {
  readonly v: 1;
  /** Of the map and the analysis that they were compiled from. */
  readonly stamp: string;
  readonly lexicons: KeptLexicons;
}

/** Takes the kept ones, or compiles and keeps them. Without a stamp nothing is kept, since nobody could tell of which map it is. */
export async function keepLexicons(database: Database, stamp: string): Promise<void> {
  if (stamp === '') return;
  // Written by this module alone.
  const kept = (await database.get('state', 'lexicons')) as Kept | undefined;
  if (kept?.v === 1 && kept.stamp === stamp && openLexicons(kept.lexicons)) return;
  await database.put('state', { v: 1, stamp, lexicons: saveLexicons() } satisfies Kept, 'lexicons');
}
