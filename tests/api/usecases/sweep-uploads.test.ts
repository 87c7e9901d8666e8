/** A file or a picture that nothing came to name is forgotten after two months; one that is named is not. */
import { expect, it } from 'vitest';
import { createLiveFeed } from '../../../api/usecases/live-feed.ts';
import { sweepUploads, UNNAMED_DAYS } from '../../../api/usecases/sweep-uploads.ts';
import type { Store } from '../../../api/usecases/ports.ts';
import { setStage } from './stage.ts';
import { DAY_MS, signAgreement } from './agreement/cases.ts';
import { isKept, sendFile } from './agreement/kit.ts';
import { isPictureKept, sendPicture } from './pictures.ts';

it('leaves what is named or young', async () => {
  const stage = await setStage();
  const [named, loose] = [await sendFile(stage, 'karim'), await sendFile(stage, 'karim')];
  await signAgreement(stage, { files: [named.id] });
  const left = async (days: number) => {
    const announced: string[] = [];
    const feed = {
      ...createLiveFeed(),
      publish: (told: object) => void announced.push(JSON.stringify(told)),
    };
    await sweepUploads({ ...stage.ports, feed, clock: () => stage.now() + days * DAY_MS });
    const rows = await stage.store.read((db) => db.list('kitFiles'));
    return [rows.map(({ id }) => id), announced.map((told) => JSON.stringify(JSON.parse(told).changes))];
  };
  expect(await left(UNNAMED_DAYS - 1)).toEqual([[named.id, loose.id], []]);
  expect(await left(UNNAMED_DAYS)).toEqual([
    [named.id],
    [JSON.stringify([{ type: 'kit-file-removed', fileId: loose.id }])],
  ]);
});

it('is a chore of the hour, bytes and all', async () => {
  const stage = await setStage();
  const { id } = await sendFile(stage, 'karim');
  stage.turnClock(UNNAMED_DAYS * DAY_MS);
  await stage.useCases.tend();
  expect(await isKept(stage, id)).toEqual([false, false]);
});

it('finds the one that nothing names behind hundreds that stay', async () => {
  const stage = await setStage();
  const named = await sendFile(stage, 'karim');
  await signAgreement(stage, { files: [named.id] });
  const ids = Array.from({ length: 500 }, (_, at) => `named-${at}`);
  await stage.store.write(async (db) => {
    const [row] = await db.list('kitFiles');
    const [agreement] = await db.list('agreements');
    if (!row || !agreement) throw new Error('nothing was signed');
    for (const id of ids) await db.put('kitFiles', { ...row, id });
    await db.put('agreements', { ...agreement, files: [named.id, ...ids] });
  });
  const loose = await sendFile(stage, 'karim');
  stage.turnClock(UNNAMED_DAYS * DAY_MS);
  await stage.useCases.tend();
  expect(await isKept(stage, loose.id)).toEqual([false, false]);
  expect(await stage.store.read((db) => db.count('kitFiles'))).toBe(501);
});

it('takes a picture that nothing shows, bytes and all, on its sixtieth day and not before', async () => {
  const stage = await setStage();
  const [shown, loose] = [await sendPicture(stage, 'anna'), await sendPicture(stage, 'anna')];
  await stage.share('anna', { pictures: [shown.id] });
  stage.turnClock((UNNAMED_DAYS - 1) * DAY_MS);
  await stage.useCases.tend();
  expect(await isPictureKept(stage, loose.id)).toEqual([true, true]);
  stage.turnClock(DAY_MS);
  await stage.useCases.tend();
  expect(await isPictureKept(stage, loose.id)).toEqual([false, false]);
  expect(await isPictureKept(stage, shown.id)).toEqual([true, true]);
});

it('looks at a few at a time, letting others in between, and forgets hundreds in small writes', async () => {
  const stage = await setStage();
  const [shown] = [await sendPicture(stage, 'anna')];
  await stage.share('anna', { pictures: [shown.id] });
  const row = await stage.store.read((db) => db.get('pictures', shown.id));
  if (!row) throw new Error('nothing was sent');
  await stage.store.write(async (db) => {
    for (let at = 0; at < 700; at += 1) await db.put('pictures', { ...row, id: `left-${at}` });
  });
  let pauses = 0;
  let writes = 0;
  const store: Store = {
    ...stage.store,
    read: (work) => stage.store.read(work),
    write: (work) => ((writes += 1), stage.store.write(work)),
  };
  stage.turnClock(UNNAMED_DAYS * DAY_MS);
  await sweepUploads({
    ...stage.ports,
    store,
    feed: createLiveFeed(),
    pause: async () => void (pauses += 1),
  });
  expect(await stage.store.read((db) => db.list('pictures'))).toMatchObject([{ id: shown.id }]);
  expect(writes).toBeGreaterThan(20);
  expect(pauses).toBeGreaterThan(writes);
});
