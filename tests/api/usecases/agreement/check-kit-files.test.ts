/** A kit names its writer's own files; what a colleague brought to the same agreement stays. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { Refusal } from '#contract/refusal';
import { setStage } from '../stage.ts';
import { signAgreement } from './cases.ts';
import { sendFile } from './kit.ts';

const pathsOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.facts.paths : error),
  );

it('refuses another’s file, and one that never arrived, by its place', async () => {
  const stage = await setStage();
  const own = await sendFile(stage, 'karim');
  const others = await sendFile(stage, 'helene');
  const files = [own.id, others.id, randomUUID()];
  expect(await pathsOf(signAgreement(stage, { files }))).toEqual(['files.1', 'files.2']);
});

it('lets headquarters add to a kit, and its owner keep what was added', async () => {
  const stage = await setStage();
  const [own, others] = [await sendFile(stage, 'karim'), await sendFile(stage, 'helene')];
  const { id } = await signAgreement(stage, { files: [own.id] });
  const edit = (who: string, files: readonly string[]) =>
    stage.as(who, 'editAgreement', { params: { id }, body: { files: [...files] } });
  expect((await edit('helene', [own.id, others.id])).files).toEqual([own, others]);
  expect((await edit('karim', [others.id, own.id])).files).toEqual([others, own]);
  expect(
    (await stage.as('karim', 'editAgreement', { params: { id }, body: { name: 'Autre' } })).files,
  ).toEqual([others, own]);
});
