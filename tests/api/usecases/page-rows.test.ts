/** Pages: every row that may be seen exactly once, whatever the page size and whatever is passed over. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageRows } from '../../../api/usecases/page-rows.ts';
import { openMemoryStore } from '../../../api/store/memory-store.ts';

const minute = (at: number) => new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString();

it('gives each kept row once, newest first, for any page size', async () => {
  const store = await openMemoryStore();
  await store.write(async (db) => {
    // Three a minute: the order must also hold between rows of one moment.
    for (let each = 0; each < 40; each += 1) {
      const id = String(each).padStart(2, '0');
      await db.put('comments', {
        id,
        practiceId: 'p',
        authorId: 'a',
        text: '',
        at: minute(Math.floor(each / 3)),
      });
    }
  });
  const page = fc.asyncProperty(
    fc.integer({ min: 1, max: 45 }),
    fc.integer({ min: 1, max: 5 }),
    async (limit, every) => {
      const keep = ({ id }: { id: string }) => Number(id) % every === 0;
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const asked = { where: { practiceId: 'p' }, cursor, limit, keep };
        const { rows, next } = await store.read((db) => pageRows(db, 'comments', asked));
        expect(rows.length).toBeLessThanOrEqual(limit);
        seen.push(...rows.map(({ id }) => id));
        cursor = next ?? undefined;
      } while (cursor !== undefined);
      const all = Array.from({ length: 40 }, (_, each) => String(each).padStart(2, '0'));
      expect(seen).toEqual(all.filter((id) => keep({ id })).toReversed());
    },
  );
  await fc.assert(page, { numRuns: 60 });
});
