/** A picture is named by every table whose rows show pictures, in every state of these rows; a file by live agreements. */
import { expect, it } from 'vitest';
import { createLiveFeed } from '../../../api/usecases/live-feed.ts';
import { INDEXES, type TableName, type Tables } from '../../../api/usecases/ports.ts';
import { sweepUploads } from '../../../api/usecases/sweep-uploads.ts';
import { UPLOAD_KINDS } from '../../../api/usecases/upload-kinds.ts';
import { sendPicture } from './pictures.ts';
import { setStage } from './stage.ts';

/** Each table that shows pictures → the states of its rows; one more table with pictures must be added here. */
const STATES = {
  practices: ['live', 'retired', 'withdrawn'],
  reuses: [undefined],
  agreements: ['live', 'withdrawn'],
  quizzes: ['draft', 'live', 'closed'],
} as const;
type Showing = keyof typeof STATES;

it('knows of every table that shows pictures', () => {
  const tables = (Object.keys(INDEXES) as TableName[]).filter((table) =>
    (INDEXES[table] as readonly string[]).includes('pictures'),
  );
  expect(tables.toSorted()).toEqual(Object.keys(STATES).toSorted());
});

const cases = (Object.keys(STATES) as Showing[]).flatMap((table) =>
  STATES[table].map((status) => ({ table, status })),
);
it.each(cases)('leaves what a row of $table shows that is $status, for ever', async ({ table, status }) => {
  const stage = await setStage();
  const { id } = await sendPicture(stage, 'anna');
  await stage.store.write(async (db) => {
    // All that is read of it here.
    await db.put(table, {
      id: 'row',
      pictures: [id],
      at: '',
      ...(status && { status }),
    } as unknown as Tables[Showing]);
  });
  await sweepUploads({ ...stage.ports, feed: createLiveFeed(), clock: () => stage.now() + 1e11 });
  expect(await stage.store.read((db) => db.count('pictures'))).toBe(1);
});

it('lets a file go once its agreement is withdrawn, and a picture stay', async () => {
  const stage = await setStage();
  await stage.store.write(async (db) => {
    const row = { id: 'a', pictures: ['p'], files: ['f'], status: 'withdrawn', at: '' };
    await db.put('agreements', row as unknown as Tables['agreements']);
    const { pictures, kitFiles } = UPLOAD_KINDS;
    expect([await pictures.isNamed(db, 'p'), await kitFiles.isNamed(db, 'f')]).toEqual([true, false]);
  });
});
