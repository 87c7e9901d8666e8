/** The address of a channel is a key: what is shown of it is its host. */
import { expect, it } from 'vitest';
import { presentChannel } from '../../../../api/usecases/channels/present-channel.ts';
import { setStage } from '../stage.ts';
import { channelDraft } from './channel-stage.ts';

it('shows what became of the last try, and no address', async () => {
  const { store } = await setStage();
  const { topic: _none, ...draft } = channelDraft();
  const row = { ...draft, at: '2026-11-23T00:00:00.000Z', problem: 'HTTP 404' };
  const shown = await store.read((db) => presentChannel(db, row));
  expect(shown).toMatchObject({ host: 'hooks.example', problem: 'HTTP 404', waiting: 0 });
  expect(Object.keys(shown)).not.toContain('url');
});
