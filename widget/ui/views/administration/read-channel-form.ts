/** The fields of the form as a draft. What is not one of the offered words is the first of them; the model judges the rest. */
import type { ChannelTopic } from '#contract/channel';
import { LANGS } from '#contract/words';
import type { NewChannel } from '../../../model/administration-channels.ts';

/** What a channel can hear of beside the whole company. */
export const OFFERED_TOPICS = ['unit', 'region', 'sector', 'product', 'lever', 'agreement'] as const;

/** "unit:Hotels"; empty is the whole company. */
function readTopic(text: string): ChannelTopic | undefined {
  const cut = text.indexOf(':');
  const kind = OFFERED_TOPICS.find((each) => each === text.slice(0, Math.max(0, cut)));
  return kind && { kind, what: text.slice(cut + 1) };
}

export function readChannelForm(fields: FormData): NewChannel {
  const read = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const topic = readTopic(read('topic'));
  return {
    kind: read('kind') === 'teams' ? 'teams' : 'slack',
    name: read('name'),
    url: read('url'),
    ...(topic ? { topic } : {}),
    lang: LANGS.find((each) => each === read('lang')) ?? 'fr',
    rhythm: read('rhythm') === 'each' ? 'each' : 'weekly',
  };
}
