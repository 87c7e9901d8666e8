/** Of one who erases what is theirs, files of a running agreement stay without their name; the others go. */
import { expect, it } from 'vitest';
import { FORMER_ID } from '../../../../api/usecases/privacy/erase-person.ts';
import { eraseKitFiles } from '../../../../api/usecases/privacy/erase-kit-files.ts';
import { signAgreement } from '../agreement/cases.ts';
import { isKept, sendFile } from '../agreement/kit.ts';
import { actorOf, setStage } from '../stage.ts';

it('keeps what the field still needs, and forgets whose it was', async () => {
  const stage = await setStage();
  const [named, loose] = [await sendFile(stage, 'karim'), await sendFile(stage, 'karim')];
  await signAgreement(stage, { files: [named.id] });
  const body = { practices: 'withdraw' as const, confirmedAt: new Date(stage.now()).toISOString() };
  await stage.as('karim', 'eraseMine', { body });
  expect(await isKept(stage, loose.id)).toEqual([false, false]);
  const row = await stage.store.read((db) => db.get('kitFiles', named.id));
  expect(row?.ownerId).toBe(FORMER_ID);
  expect((await stage.useCases.readKitFile(actorOf('bruno'), named.id)).name).toBe('Tarif.pdf');
});

it('touches nobody else’s', async () => {
  const stage = await setStage();
  const { id } = await sendFile(stage, 'helene');
  await stage.store.write((db) => eraseKitFiles({ db, announce: () => {} }, 'karim', FORMER_ID));
  expect(await isKept(stage, id)).toEqual([true, true]);
});
