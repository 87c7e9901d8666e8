/** A stage with channels of an administrator. */
import { randomUUID } from 'node:crypto';
import type { ChannelDraft } from '#contract/channel';
import type { HookAnswer } from '../../../../api/usecases/ports.ts';
import { deliverMessages } from '../../../../api/usecases/channels/deliver-messages.ts';
import { setStage } from '../stage.ts';

export function channelDraft(more: Partial<ChannelDraft> = {}): ChannelDraft {
  const id = randomUUID();
  const url = `https://hooks.example/secret-${id}`;
  return { id, kind: 'slack', name: 'Hôtels', url, lang: 'fr', rhythm: 'each', ...more };
}

export async function setChannels(...drafts: readonly Partial<ChannelDraft>[]) {
  const stage = await setStage();
  const ids: string[] = [];
  for (const more of drafts) {
    const { id } = await stage.as('admin', 'addChannel', { body: channelDraft(more) });
    ids.push(id);
  }
  const posted: { url: string; body: unknown }[] = [];
  const round = (answer: HookAnswer = { status: 200 }) => {
    const hooks = {
      post: async (url: string, body: unknown) => {
        posted.push({ url, body });
        return answer;
      },
    };
    return deliverMessages({
      store: stage.store,
      clock: stage.now,
      hooks,
      url: 'https://relais.example',
    });
  };
  const channels = async () => (await stage.as('admin', 'listChannels')).items;
  return { ...stage, ids, posted, round, channels };
}
