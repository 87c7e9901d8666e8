/** The process that is killed: writes with many hands, and prints each id the instant that its write is acknowledged. */
import { writeSync } from 'node:fs';
import { openLowdbStore } from '../../../api/store/lowdb-store.ts';
import { like, setting } from './rows.ts';

const [folder = '', round = '0', hands = '8'] = process.argv.slice(2);
// Every other time the journal is folded all the while, so that kills fall into that too.
const store = await openLowdbStore(folder, Number(round) % 2 === 0 ? {} : { journalMaxBytes: 3000 });
writeSync(1, 'ready\n');

async function writeForEver(hand: number): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    const id = `r${round}-h${hand}-${turn}`;
    // Two rows in one write: the count tells whether a write happened twice or by half.
    await store.write(async (writer) => {
      const count = Number((await writer.get('settings', 'count'))?.value ?? 0) + 1;
      await writer.put('likes', { ...like(id, 'p'), id });
      await writer.put('settings', setting('count', String(count)));
    });
    writeSync(1, `${id}\n`);
  }
}
await Promise.all(Array.from({ length: Number(hands) }, (_, hand) => writeForEver(hand)));
