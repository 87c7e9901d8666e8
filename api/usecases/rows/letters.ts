/** Letters sent, channels and what is to be sent to them, as rows. */
import type { ChannelDraft } from '#contract/channel';
import type { Stored } from './stored.ts';

/**
 * id = `${personId}:${week}`. `claimed` is written before the letter leaves: this process does not send it again, and one that
 * starts after its death does so once. `unreached`: it surely never left. `unknown`: it may have, and is left alone.
 */
export interface LetterRow extends Stored {
  readonly personId: string;
  readonly week: string;
  readonly state: 'claimed' | 'sent' | 'refused' | 'unreached' | 'unknown' | 'nothing';
  /** A process died while it was claimed. */
  readonly takenUp?: true;
  readonly problem?: string;
  readonly at: string;
}
export interface ChannelRow extends Stored, Omit<ChannelDraft, 'id' | 'topic'> {
  readonly topic?: NonNullable<ChannelDraft['topic']>;
  readonly at: string;
  readonly deliveredAt?: string;
  readonly problem?: string;
}
/** id = `${channelId}:${aboutId}`: a thing is told once to a channel. `claimed`: on its way. */
export interface DeliveryRow extends Stored {
  readonly channelId: string;
  readonly what: 'practice' | 'week' | 'trial';
  /** The practice, or the week (`2026-W48`). */
  readonly aboutId: string;
  readonly state: 'waiting' | 'claimed' | 'sent' | 'failed';
  readonly tries: number;
  /** A process died while it was claimed. */
  readonly takenUp?: true;
  /** Not before. */
  readonly nextAt: string;
  readonly at: string;
}
