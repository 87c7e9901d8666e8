/** A win from a host's record: one click, an undo, small questions; once. */
import { expect, it } from 'vitest';
import type { Reply } from '#contract/wire';
import { Outbox, type Act } from '#widget/model/outbox.ts';
import { RecordModel } from '#widget/model/record.ts';
import { NOW, uuid } from '../sample.ts';

async function stage(draft: Reply<'suggestPractices'>['draft']) {
  const sent: Act[] = [];
  let ids = 700;
  const outbox = new Outbox({
    send: async (act) => void sent.push(act),
    readKept: () => [],
    writeKept: () => undefined,
  });
  const source = {
    suggest: async () => ({ facets: { sector: 'hotel' }, suggestions: [], ...(draft ? { draft } : {}) }),
    readVisit: () => undefined,
    writeVisit: () => undefined,
    newId: () => uuid((ids += 1)),
    now: () => NOW,
    lang: () => 'fr' as const,
  };
  const record = new RecordModel(source, outbox);
  await record.show({ key: 'k', facts: { won: 'true' } });
  return { record, outbox, sent };
}
const won = { title: 'Gagné : un hôtel à Lyon', customer: 'un hôtel à Lyon' };

it('publishes the draft in one click, under one name, and offers it no more', async () => {
  const { record, outbox, sent } = await stage(won);
  record.describe('un palace');
  record.share();
  record.share();
  await outbox.flush();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    name: 'sharePractice',
    body: { id: sent[0]?.id, kind: 'win', customer: 'un palace', facets: { sector: 'hotel', stage: 'won' } },
  });
  expect(record.ready.value).toBeUndefined();
});

it('asks one small question at a time, and sends each answer', async () => {
  const { record, outbox, sent } = await stage(won);
  record.share();
  record.tell('lever', { lever: 'trial' });
  record.skip('how');
  await outbox.flush();
  expect(sent[1]).toMatchObject({
    name: 'editPractice',
    params: { id: sent[0]?.id },
    body: { lever: 'trial' },
  });
  expect(record.visit.value.share?.questions).toEqual(['objection', 'material']);
});

it('undoes a share that has left by withdrawing it, and has the draft ready again', async () => {
  const { record, outbox, sent } = await stage(won);
  record.share();
  await outbox.flush();
  record.undoShare();
  await outbox.flush();
  expect(sent.at(-1)).toMatchObject({ name: 'withdrawPractice', params: { id: sent[0]?.id } });
  expect(record.ready.value?.title).toBe(won.title);
});

it('has nothing to share where nothing was won', async () => {
  const { record, outbox, sent } = await stage(undefined);
  record.share();
  await outbox.flush();
  expect([record.ready.value, sent]).toEqual([undefined, []]);
});
