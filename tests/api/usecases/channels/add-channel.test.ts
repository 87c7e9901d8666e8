/** A channel is added once, and its address is told to nobody. */
import { expect, it } from 'vitest';
import { ChannelDraft } from '#contract/channel';
import { putChannel } from '../../../../api/usecases/channels/add-channel.ts';
import { codeOf, setStage } from '../stage.ts';
import { channelDraft } from './channel-stage.ts';

it('tells the host and not the address', async () => {
  const { as, store } = await setStage();
  const body = channelDraft({ topic: { kind: 'unit', what: 'Hotels' } });
  const added = await as('admin', 'addChannel', { body });
  expect(added).toMatchObject({ name: 'Hôtels', host: 'hooks.example', waiting: 0, topic: body.topic });
  expect(JSON.stringify(added)).not.toContain('secret');
  expect(await store.read((db) => db.count('channels'))).toBe(1);
});

it('refuses an id or an address that is taken', async () => {
  const { as, store } = await setStage();
  const body = channelDraft();
  await store.write((db) => putChannel(db, body, 0));
  expect(await codeOf(as('admin', 'addChannel', { body: channelDraft({ url: body.url }) }))).toBe('conflict');
  expect(await codeOf(as('admin', 'addChannel', { body: channelDraft({ id: body.id }) }))).toBe('conflict');
});

it('takes https only', () => {
  for (const url of ['http://hooks.example/x', 'file:///etc/passwd', 'hooks.example', '']) {
    expect(ChannelDraft.safeParse(channelDraft({ url })).success).toBe(false);
  }
  expect(ChannelDraft.safeParse(channelDraft()).success).toBe(true);
});
