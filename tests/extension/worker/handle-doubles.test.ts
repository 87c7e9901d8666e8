/** A double is found on the device without a word leaving it; what is added as evidence is a reuse, kept before the draft goes. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { OUTBOX_MAX } from '../../../extension/worker/outbox.ts';
import { CONTENT, deal, setWorkerStage, TAB, type WorkerStage } from '../support/worker-stage.ts';

const ID = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const TEXT = 'Un essai signé après des petits déjeuners en salle de pause';

let stage: WorkerStage;
let practiceId: string;
beforeEach(async () => {
  stage = await setWorkerStage();
  ({ id: practiceId } = await stage.server.stage.share('bruno', {
    title: 'Petit déjeuner en salle de pause',
    body: 'Le directeur goûte et signe un essai.',
  }));
  await stage.server.stage.share('bruno', { title: 'Relance par téléphone', body: 'Trois appels.' });
  await stage.enter();
});
afterEach(() => stage.close());

const reuses = async () =>
  (await stage.server.stage.as('bruno', 'listReuses', { params: { id: practiceId } })).items;
const evidence = { id: ID, text: TEXT, facets: { city: 'Lyon' } };

it('finds the nearest on the device, and nothing that only shares the trade', async () => {
  const before = stage.requests.length;
  expect((await stage.ask['share.similar']({ text: TEXT }))?.id).toBe(practiceId);
  expect(await stage.ask['share.similar']({ text: 'Une carte pour les équipes de nuit' })).toBeUndefined();
  expect(stage.requests.length).toBe(before);
});

it('offers neither one’s own nor anything to nobody', async () => {
  await stage.ask['session.leave']({ anyway: true });
  expect(await stage.ask['share.similar']({ text: TEXT })).toBeUndefined();
  await stage.enter('bruno');
  expect(await stage.ask['share.similar']({ text: TEXT })).toBeUndefined();
});

it('is a reuse that worked with the words as its note, once for two clicks and without a network', async () => {
  await stage.ask['draft.keep']({ text: TEXT });
  stage.net.down = true;
  await stage.ask['share.evidence']({ ...evidence, practiceId });
  await stage.ask['share.evidence']({ ...evidence, practiceId });
  expect((await stage.state()).draftText).toBe('');
  stage.net.down = false;
  await (await stage.restart()).outbox.flush(true);
  expect(await reuses()).toMatchObject([{ id: ID, verdict: 'worked', note: TEXT, by: { id: 'anna' } }]);
  expect((await stage.practices()).filter(({ author }) => author.id === 'anna')).toEqual([]);
});

it('keeps the draft when the outbox is full', async () => {
  stage.net.down = true;
  await stage.ask['draft.keep']({ text: TEXT });
  const act = { endpoint: 'likePractice', params: { id: practiceId }, order: 'x', title: '' } as const;
  for (let n = 0; n < OUTBOX_MAX; n += 1) await stage.rooms.outbox.add(act);
  expect(await stage.ask['share.evidence']({ ...evidence, practiceId })).toMatchObject({
    refused: { code: 'outbox-full' },
  });
  expect((await stage.state()).draftText).toBe(TEXT);
});

it('tells a win: no draft again, no question whether it helped, and said until the rep goes on', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  await stage.ask['verdict.give']({ tabId: TAB, practiceId, answer: 'taken-up' });
  await stage.ask['record.seen']({ record: deal({ won: true }) }, CONTENT);
  const { record } = await stage.state();
  const draft = record?.draft;
  if (!draft) throw new Error('no draft');
  const { id, title, facets } = draft;
  expect(record.help).toBeDefined();
  await stage.ask['share.evidence']({ tabId: TAB, id, practiceId, text: title, facets });
  await stage.rooms.outbox.flush(true);
  expect((await reuses()).map(({ verdict, note }) => [verdict, note])).toEqual([['worked', title]]);
  const told = (await stage.state()).record;
  expect(told).toMatchObject({ shared: true, joined: { author: 'bruno' } });
  expect(told?.help).toBeUndefined();
  await stage.ask['record.left']({}, CONTENT);
  await stage.ask['record.seen']({ record: deal({ won: true }) }, CONTENT);
  expect((await stage.state()).record?.joined).toBeUndefined();
});
