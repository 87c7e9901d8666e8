/** Files of a kit have the rights of their agreement: private until it names them, gone with it. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { makePdf } from '../../pdf.ts';
import { actorOf, codeOf, setStage } from '../stage.ts';
import { signAgreement } from './cases.ts';
import { sendFile } from './kit.ts';

it('is read by whoever may read the agreement, as long as there is one', async () => {
  const stage = await setStage();
  const bytes = makePdf('Tarif du groupe');
  const file = await sendFile(stage, 'karim', { bytes });
  const read = (who: string, id = file.id) => stage.useCases.readKitFile(actorOf(who), id);
  expect([await codeOf(read('karim')), await codeOf(read('bruno'))]).toEqual(['done', 'not-found']);
  const { id, files } = await signAgreement(stage, { files: [file.id] });
  expect(files).toEqual([file]);
  expect((await stage.as('bruno', 'readAgreement', { params: { id } })).files).toEqual([file]);
  expect(await read('bruno')).toEqual({ name: 'Tarif.pdf', bytes });
  await stage.as('karim', 'withdrawAgreement', { params: { id } });
  for (const who of ['bruno', 'karim']) expect(await codeOf(read(who))).toBe('not-found');
  expect(await codeOf(read('bruno', randomUUID()))).toBe('not-found');
});

it('says nothing of files where there are none', async () => {
  const stage = await setStage();
  const agreement = await signAgreement(stage);
  expect('files' in agreement).toBe(false);
});
