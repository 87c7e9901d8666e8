/** Files that no agreement names are thirty at most a person: the oldest go, and none of today's does. */
import { expect, it } from 'vitest';
import { WAITING_MAX } from '../../../../api/usecases/agreement/make-room.ts';
import { codeOf, setStage, type Stage } from '../stage.ts';
import { DAY_MS, signAgreement } from './cases.ts';
import { isKept, sendFile } from './kit.ts';

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
