/**
 * Takes up what an earlier process was sending when it died, once: a letter under its old Message-ID, by which mail programs
 * know it again, and a channel's message at the risk of its being said twice. What dies a second time is left alone.
 */
import type { Writer } from '../ports.ts';

/** Before this process claims anything of its own. */
export async function takeUpPost(db: Writer): Promise<void> {
  for (const row of await db.list('letters')) {
    if (row.state !== 'claimed') continue;
    await db.put('letters', { ...row, state: row.takenUp ? 'unknown' : 'unreached', takenUp: true });
  }
  for (const row of await db.list('deliveries', { where: { state: 'claimed' } }))
    await db.put('deliveries', { ...row, state: row.takenUp ? 'failed' : 'waiting', takenUp: true });
}
