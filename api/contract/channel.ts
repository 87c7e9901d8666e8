/** Channels: a room of Slack or Teams that hears of one unit or topic; the administrator's. Its address is a secret. */
import { z } from 'zod';
import { LANGS } from './words.ts';

const CHANNEL_KINDS = ['slack', 'teams'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];
/** What a channel can be about. */
const CHANNEL_TOPICS = ['unit', 'region', 'sector', 'product', 'lever', 'agreement'] as const;
/** Once a week, or each new practice; quiet is the start. */
const RHYTHMS = ['weekly', 'each'] as const;

/** `what`: a label of the directory, an id of the map, or the company's own word. */
const ChannelTopic = z.strictObject({ kind: z.enum(CHANNEL_TOPICS), what: z.string().min(1).max(80) });
export type ChannelTopic = z.infer<typeof ChannelTopic>;

export const ChannelDraft = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(CHANNEL_KINDS),
    name: z.string().trim().min(1).max(80),
    /** Incoming webhook; https only. */
    url: z.url({ protocol: /^https$/ }).max(1000),
    /** Absent: the whole company. */
    topic: ChannelTopic.optional(),
    lang: z.enum(LANGS).default('fr'),
    rhythm: z.enum(RHYTHMS).default('weekly'),
  })
  .meta({ id: 'ChannelDraft' });
export type ChannelDraft = z.infer<typeof ChannelDraft>;

export const Channel = z
  .object({
    id: z.uuid(),
    kind: z.enum(CHANNEL_KINDS),
    name: z.string(),
    /** Host of its address; the rest is known to the server only. */
    host: z.string(),
    topic: ChannelTopic.optional(),
    lang: z.enum(LANGS),
    rhythm: z.enum(RHYTHMS),
    at: z.iso.datetime(),
    /** When something last arrived there. */
    deliveredAt: z.iso.datetime().optional(),
    /** Waiting to be sent or sent again. */
    waiting: z.int(),
    /** What the last try met, while nothing has arrived since: a status or a network failure, in English. */
    problem: z.string().optional(),
  })
  .meta({ id: 'Channel' });
export type Channel = z.infer<typeof Channel>;
