/** Answering on a site from its record: shown at once, sent once, taken back in one click. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readDataUrl } from '#widget/model/picture-bytes.ts';
import { makePdf } from '../../api/pdf.ts';
import { answer, siteIn } from '../../api/usecases/agreement/cases.ts';
import { sendFile } from '../../api/usecases/agreement/kit.ts';
import { CONTENT, deal, setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
let siteId: string;
let agreementId: string;
beforeEach(async () => {
  stage = await setWorkerStage();
  ({ id: siteId, agreementId } = await siteIn(stage.server.stage));
  await stage.enter('bruno');
  const account = {
    id: 'a1',
    fields: [
      { key: 'name' as const, label: 'Nom', value: 'Hôtel Horizon Lyon' },
      { key: 'postcode' as const, label: 'CP', value: '69005' },
    ],
  };
  await stage.ask['record.seen']({ record: deal({ account }) }, CONTENT);
});
afterEach(() => stage.close());

const shown = async () => (await stage.state()).record?.agreement?.site;
const onServer = () => stage.server.stage.store.read((db) => db.get('sites', siteId));

it('shows the agreement on its record, and the answer before the server has it', async () => {
  expect(await shown()).toMatchObject({ id: siteId, state: 'open' });
  stage.net.down = true;
  await stage.ask['agreement.answer']({ siteId, answer: { state: 'blocked', reason: 'price' } });
  expect(await shown()).toMatchObject({ state: 'blocked', block: 'price', mine: { state: 'blocked' } });
  expect((await onServer())?.state).toBe('open');
  stage.net.down = false;
  await stage.rooms.outbox.flush(true);
  expect(await onServer()).toMatchObject({ state: 'blocked', block: 'price' });
});

it('is taken back before it left, and after', async () => {
  stage.net.down = true;
  await stage.ask['agreement.answer']({ siteId, answer: { state: 'signed' } });
  // Nothing blocked it: there is nothing to ask about.
  expect((await shown())?.mine).not.toHaveProperty('lifted');
  await stage.rooms.outbox.flush(true);
  await stage.ask['agreement.undo']({ siteId });
  stage.net.down = false;
  await stage.rooms.outbox.flush(true);
  await stage.rooms.sync.run();
  expect([(await onServer())?.state, (await shown())?.state]).toEqual(['open', 'open']);
  await stage.ask['agreement.undo']({ siteId });
  await stage.ask['agreement.answer']({ siteId: 'nothing', answer: { state: 'signed' } });
  expect(await stage.rooms.outbox.all()).toEqual([]);
});

it('is what a colleague had said as soon as it is taken back, offline too', async () => {
  await answer(stage.server.stage, 'maria', siteId, { state: 'blocked', reason: 'price' });
  await stage.rooms.sync.run();
  expect(await shown()).toMatchObject({ state: 'blocked', block: 'price' });
  stage.net.down = true;
  await stage.ask['agreement.answer']({ siteId, answer: { state: 'signed' } });
  await stage.ask['agreement.undo']({ siteId });
  expect(await shown()).toMatchObject({ state: 'blocked', block: 'price' });
  expect((await shown())?.mine).toBeUndefined();
});

it('is what it was also when the answer came from the server', async () => {
  const api = stage.server.stage;
  await answer(api, 'maria', siteId, { state: 'presented' });
  api.turnClock(1000);
  await answer(api, 'bruno', siteId, { state: 'signed' });
  await stage.rooms.sync.run();
  expect(await shown()).toMatchObject({ state: 'signed', mine: { before: { state: 'presented' } } });
  stage.net.down = true;
  await stage.ask['agreement.undo']({ siteId });
  expect((await shown())?.state).toBe('presented');
});

it('brings what lifted the block elsewhere, and nothing without a network', async () => {
  const api = stage.server.stage;
  const other = await siteIn(api, { postcode: '06000' }, agreementId);
  const practice = await api.share('anna');
  await answer(api, 'maria', other.id, { state: 'blocked', reason: 'price' });
  api.turnClock(1000);
  await answer(api, 'maria', other.id, { state: 'signed', practiceId: practice.id });
  const found = await stage.ask['agreement.unblockers']({ agreementId, reason: 'price' });
  expect(found?.items).toMatchObject([{ practice: { id: practice.id }, by: 'named' }]);
  stage.net.down = true;
  expect(await stage.ask['agreement.unblockers']({ agreementId, reason: 'price' })).toBeUndefined();
});

it('brings a file of the kit as bytes, and nothing without a network', async () => {
  const api = stage.server.stage;
  const bytes = makePdf('Bon de commande');
  const { id } = await sendFile(api, 'karim', { name: 'Bon.pdf', bytes });
  await api.as('karim', 'editAgreement', { params: { id: agreementId }, body: { files: [id] } });
  await stage.rooms.sync.run();
  const told = (await stage.state()).record?.agreement?.agreement.files;
  expect(told).toEqual([{ id, name: 'Bon.pdf', bytes: bytes.length }]);
  const read = await stage.ask['kit-file.read']({ id });
  expect(new Uint8Array(await readDataUrl(read?.src ?? '').arrayBuffer())).toEqual(bytes);
  stage.net.down = true;
  expect(await stage.ask['kit-file.read']({ id })).toBeUndefined();
});

it('asks what lifted the block, once: named it is the same answer, taken back it is all gone', async () => {
  const api = stage.server.stage;
  const practice = await api.share('anna');
  await stage.rooms.sync.run();
  await stage.ask['agreement.answer']({ siteId, answer: { state: 'blocked', reason: 'price' } });
  expect((await shown())?.mine).not.toHaveProperty('lifted');
  await stage.ask['agreement.answer']({ siteId, answer: { state: 'signed' } });
  expect((await shown())?.mine).toMatchObject({ state: 'signed', lifted: 'price' });
  await stage.rooms.outbox.flush(true);
  stage.net.down = true;
  await stage.ask['agreement.lift']({ siteId, practiceId: practice.id });
  expect((await shown())?.mine).toMatchObject({ lifted: 'price', practiceId: practice.id });
  stage.net.down = false;
  await stage.rooms.outbox.flush(true);
  await stage.rooms.sync.run();
  expect((await shown())?.mine).toMatchObject({ lifted: 'price', practiceId: practice.id });
  const answers = await api.store.read((db) => db.list('siteAnswers'));
  expect(answers.map(({ state, practiceId }) => [state, practiceId])).toEqual([
    ['blocked', undefined],
    ['signed', practice.id],
  ]);
});

it('taken back while only what lifted it still waits, the signature goes too', async () => {
  const practice = await stage.server.stage.share('anna');
  await stage.ask['agreement.answer']({ siteId, answer: { state: 'blocked', reason: 'price' } });
  await stage.ask['agreement.answer']({ siteId, answer: { state: 'signed' } });
  await stage.rooms.outbox.flush(true);
  const answerId = (await shown())?.mine?.answerId ?? '';
  // As `agreement.lift` keeps it, before the first attempt.
  await stage.rooms.outbox.add({
    endpoint: 'answerSite',
    params: { id: siteId, answerId },
    body: { state: 'signed', practiceId: practice.id },
    order: siteId,
    title: 'Horizon',
  });
  await stage.ask['agreement.undo']({ siteId });
  await stage.rooms.outbox.flush(true);
  expect(await onServer()).toMatchObject({ state: 'blocked', block: 'price' });
});

it('skipped, it is asked no more, also after a synchronisation; the next block that is lifted asks anew', async () => {
  const lift = async () => {
    await stage.ask['agreement.answer']({ siteId, answer: { state: 'blocked', reason: 'price' } });
    await stage.ask['agreement.answer']({ siteId, answer: { state: 'signed' } });
  };
  await lift();
  await stage.ask['agreement.lift']({ siteId });
  expect((await shown())?.mine).not.toHaveProperty('lifted');
  await stage.rooms.outbox.flush(true);
  await stage.rooms.sync.run();
  expect((await shown())?.mine).toMatchObject({ state: 'signed' });
  expect((await shown())?.mine).not.toHaveProperty('lifted');
  stage.server.stage.turnClock(1000);
  await lift();
  expect((await shown())?.mine).toMatchObject({ lifted: 'price' });
});
