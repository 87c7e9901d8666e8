/** Files and pictures that nothing names are thirty of each at most a person: the oldest go, and none of today's does. */
import { expect, it } from 'vitest';
import { WAITING_MAX } from '../../../api/usecases/make-room.ts';
import { codeOf, setStage, type Stage } from './stage.ts';
import { DAY_MS, signAgreement } from './agreement/cases.ts';
import { isKept, sendFile } from './agreement/kit.ts';
import { isPictureKept, sendPicture } from './pictures.ts';

async function sendMany(stage: Stage, who: string, times: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < times; n += 1) {
    ids.push((await sendFile(stage, who)).id);
    stage.turnClock(1000);
  }
  return ids;
}

it('refuses one more while all of them are of today, and takes it again once an agreement names some', async () => {
  const stage = await setStage();
  const ids = await sendMany(stage, 'karim', WAITING_MAX);
  expect(await codeOf(sendFile(stage, 'karim'))).toBe('kit-full');
  // Sent again after a lost answer, it is the same.
  expect(await sendFile(stage, 'karim', { id: ids[0] ?? '' })).toMatchObject({ id: ids[0] });
  expect((await sendFile(stage, 'helene')).name).toBe('Tarif.pdf');
  await signAgreement(stage, { files: ids.slice(0, 2) });
  await sendMany(stage, 'karim', 2);
  expect(await codeOf(sendFile(stage, 'karim'))).toBe('kit-full');
});

it('forgets the oldest of those that have waited for a day, bytes and all, and nothing that is named', async () => {
  const stage = await setStage();
  const [first = '', second = '', third = ''] = await sendMany(stage, 'karim', WAITING_MAX);
  await signAgreement(stage, { files: [first] });
  await sendFile(stage, 'karim');
  stage.turnClock(DAY_MS);
  await sendFile(stage, 'karim');
  expect(await isKept(stage, first)).toEqual([true, true]);
  expect(await isKept(stage, second)).toEqual([false, false]);
  expect(await isKept(stage, third)).toEqual([true, true]);
});

it('is as strict about pictures, which whatever shows them takes out of the count', async () => {
  const stage = await setStage();
  const ids: string[] = [];
  for (let n = 0; n < WAITING_MAX; n += 1) {
    ids.push((await sendPicture(stage, 'anna')).id);
    stage.turnClock(1000);
  }
  const [shown = '', second = '', third = ''] = ids;
  expect(await codeOf(sendPicture(stage, 'anna'))).toBe('pictures-full');
  // Sent again after a lost answer, it is the same; another's room and that of files are their own.
  expect(await sendPicture(stage, 'anna', shown)).toMatchObject({ id: shown });
  await sendPicture(stage, 'bruno');
  await stage.share('anna', { pictures: [shown] });
  await sendPicture(stage, 'anna');
  expect(await codeOf(sendPicture(stage, 'anna'))).toBe('pictures-full');
  stage.turnClock(DAY_MS);
  await sendPicture(stage, 'anna');
  expect(await isPictureKept(stage, shown)).toEqual([true, true]);
  expect(await isPictureKept(stage, second)).toEqual([false, false]);
  expect(await isPictureKept(stage, third)).toEqual([true, true]);
});
