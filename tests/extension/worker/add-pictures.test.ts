/** Pictures leave before what shows them, also without a network, and each is one. */
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addPictures } from '../../../extension/worker/add-pictures.ts';
import { OUTBOX_MAX } from '../../../extension/worker/outbox.ts';
import { CONTENT, deal, setWorkerStage, TAB, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.enter();
});
afterEach(() => stage.close());

async function photograph() {
  const grey = { width: 40, height: 30, channels: 3, background: '#777' } as const;
  const bytes = await sharp({ create: grey }).jpeg().toBuffer();
  return { id: randomUUID(), src: `data:image/jpeg;base64,${bytes.toString('base64')}` };
}

it('are shown by the share that they were chosen for, and not asked for again', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  await stage.ask['record.seen']({ record: deal({ won: true }) }, CONTENT);
  const draft = (await stage.state()).record?.draft;
  if (!draft) throw new Error('no draft');
  const pictures = [await photograph(), await photograph()];
  stage.net.down = true;
  await stage.ask['share.send']({ tabId: TAB, draft, pictures });
  expect((await stage.state()).record?.share?.questions).not.toContain('picture');
  stage.net.down = false;
  await stage.rooms.outbox.flush(true);
  const shared = await stage.server.stage.as('bruno', 'readPractice', { params: { id: draft.id } });
  expect(shared.pictures).toMatchObject(pictures.map(({ id }) => ({ id, width: 40, height: 30 })));
});

it('are shown by the proof that they went with', async () => {
  const { id: practiceId } = await stage.server.stage.share('bruno');
  const picture = await photograph();
  const said = { id: randomUUID(), practiceId, text: 'Chez nous, avec le chef, à midi.', facets: {} };
  await stage.ask['share.evidence']({ ...said, pictures: [picture] });
  await stage.rooms.outbox.flush(true);
  const { items } = await stage.server.stage.as('bruno', 'listReuses', { params: { id: practiceId } });
  expect(items).toMatchObject([{ note: said.text, pictures: [{ id: picture.id }] }]);
});

it('says when there is no room', async () => {
  stage.net.down = true;
  const about = { order: 'x', title: '' };
  for (let n = 0; n < OUTBOX_MAX; n += 1)
    await stage.rooms.outbox.add({ endpoint: 'likePractice', params: { id: 'x' }, ...about });
  expect(await addPictures(stage.rooms, about, [await photograph()])).toBe(false);
  expect(await addPictures(stage.rooms, about)).toBe(true);
});
