/** Letters sent, channels and what is to be sent to them, as rows. */
import type { ChannelDraft } from '#contract/channel';
import type { Stored } from './stored.ts';

/**
 * id = `${personId}:${week}`. `claimed` is written before the letter leaves: whatever happens then, it does not leave again.
 * `unreached`: it surely never left.
 */
export interface LetterRow extends Stored {
  readonly personId: string;
  readonly week: string;
  readonly state: 'claimed' | 'sent' | 'refused' | 'unreached' | 'nothing';
  readonly problem?: string;
  readonly at: string;
}
export interface ChannelRow extends Stored, Omit<ChannelDraft, 'id' | 'topic'> {
  readonly topic?: NonNullable<ChannelDraft['topic']>;
  readonly at: string;
  readonly deliveredAt?: string;
  readonly problem?: string;
}
/** id = `${channelId}:${aboutId}`: a thing is told once to a channel. `claimed`: on its way, and not sent again. */
export interface DeliveryRow extends Stored {
  readonly channelId: string;
  readonly what: 'practice' | 'week' | 'trial';
  /** The practice, or the week (`2026-W48`). */
  readonly aboutId: string;
  readonly state: 'waiting' | 'claimed' | 'sent' | 'failed';
  readonly tries: number;
  /** Not before. */
  readonly nextAt: string;
  readonly at: string;
}
