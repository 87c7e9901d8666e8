/** A channel is added once its address can be one, shown when the server has it, and removed when it is gone there. */
import { expect, it } from 'vitest';
import type { ChannelDraft } from '#contract/channel';
import { ChannelsModel, type ChannelSource, type NewChannel } from '#widget/model/administration-channels.ts';
import { channel } from '../administration-sample.ts';
import { offline, refused, uuid } from '../sample.ts';

const draft: NewChannel = {
  kind: 'teams',
  name: 'Hotels',
  url: 'https://teams.example/secret',
  lang: 'fr',
  rhythm: 'weekly',
};

async function stage(over: Partial<ChannelSource> = {}) {
  const drafts: ChannelDraft[] = [];
  const model = new ChannelsModel({
    newId: () => uuid(9),
    list: async () => [channel(1)],
    add: async (given) => {
      drafts.push(given);
      return channel(9, { name: given.name });
    },
    attempt: async () => undefined,
    remove: async () => undefined,
    ...over,
  });
  await model.list.load();
  const ids = () => model.list.value.value?.map(({ id }) => id);
  return { model, drafts, ids };
}

it('adds what the server took, and keeps its address nowhere', async () => {
  const { model, drafts, ids } = await stage();
  expect(await model.add(draft)).toBe(true);
  expect(drafts).toEqual([{ ...draft, id: uuid(9) }]);
  expect(ids()).toEqual([uuid(9), uuid(1)]);
  expect(JSON.stringify(model.list.value.value)).not.toContain('secret');
});

it.each(['http://teams.example/secret', 'teams.example', ''])('sends no address like "%s"', async (url) => {
  const { model, drafts } = await stage();
  expect(await model.add({ ...draft, url })).toBe(false);
  expect([model.fault.value, drafts]).toEqual(['noAddress', []]);
});

it('asks for a name', async () => {
  const { model } = await stage();
  await model.add({ ...draft, name: ' ' });
  expect(model.fault.value).toBe('noName');
});

it('shows nothing that was refused, and names the act', async () => {
  const no = () => Promise.reject(refused('conflict', 'Déjà pris.'));
  const { model, ids } = await stage({ add: no, remove: no });
  expect(await model.add(draft)).toBe(false);
  expect([model.last.value, model.act.failure.value?.code, ids()]).toEqual(['add', 'conflict', [uuid(1)]]);
  model.askRemoval(uuid(1));
  await model.remove(uuid(1));
  expect([model.last.value, model.leaving.value, ids()]).toEqual(['remove', uuid(1), [uuid(1)]]);
});

it('reads the list anew after a trial', async () => {
  let waiting = 0;
  const { model } = await stage({
    list: async () => [channel(1, { waiting })],
    attempt: async () => void (waiting = 1),
  });
  await model.attempt(uuid(1));
  expect(model.list.value.value?.[0]?.waiting).toBe(1);
});

it('removes for good only when asked twice', async () => {
  const { model, ids } = await stage();
  model.askRemoval(uuid(1));
  model.keep();
  expect([model.leaving.value, ids()]).toEqual([undefined, [uuid(1)]]);
  await model.remove(uuid(1));
  expect(ids()).toEqual([]);
});

it('adds one channel however often the same draft is sent until it has come, and another then or once it says something else', async () => {
  let ids = 0;
  const sent: string[] = [];
  const { model } = await stage({
    newId: () => uuid((ids += 1)),
    add(given) {
      sent.push(given.id);
      return sent.length === 1 ? Promise.reject(offline()) : Promise.resolve(channel(9, { id: given.id }));
    },
  });
  await model.add(draft);
  await model.add({ ...draft });
  await model.remove(uuid(1));
  await model.add({ ...draft });
  await model.add({ ...draft, name: 'Bureaux' });
  expect(sent).toEqual([uuid(1), uuid(1), uuid(2), uuid(3)]);
});
