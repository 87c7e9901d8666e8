/** What a kit no longer names is erased, row and bytes; what another live agreement still names is not. */
import { expect, it } from 'vitest';
import { setStage } from '../stage.ts';
import { signAgreement } from './cases.ts';
import { isKept, sendFile } from './kit.ts';

it('goes with the edit that leaves it out, and with its agreement', async () => {
  const stage = await setStage();
  const [left, kept] = [await sendFile(stage, 'karim'), await sendFile(stage, 'karim')];
  const { id } = await signAgreement(stage, { files: [left.id, kept.id] });
  await stage.as('karim', 'editAgreement', { params: { id }, body: { files: [kept.id] } });
  expect([await isKept(stage, left.id), await isKept(stage, kept.id)]).toEqual([
    [false, false],
    [true, true],
  ]);
  await stage.as('karim', 'withdrawAgreement', { params: { id } });
  expect(await isKept(stage, kept.id)).toEqual([false, false]);
});

it('stays while another agreement names it', async () => {
  const stage = await setStage();
  const file = await sendFile(stage, 'karim');
  const first = await signAgreement(stage, { files: [file.id] });
  const second = await signAgreement(stage, { files: [file.id] });
  await stage.as('karim', 'withdrawAgreement', { params: { id: first.id } });
  expect(await isKept(stage, file.id)).toEqual([true, true]);
  await stage.as('karim', 'editAgreement', { params: { id: second.id }, body: { files: [] } });
  expect(await isKept(stage, file.id)).toEqual([false, false]);
});
