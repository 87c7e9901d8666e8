/** What the company decided, and what the server remembers for itself, as rows. */
import type { GlossaryEntry } from '#contract/company';
import type { Stored } from './stored.ts';

/** The answer to an intent already carried out; kept 14 days. id = hash of person, endpoint and key. */
export interface ReplyRow extends Stored {
  readonly fingerprint: string;
  readonly status: number;
  readonly body: string;
  readonly at: string;
}
export interface GlossaryRow extends Stored, GlossaryEntry {}
export interface SettingRow extends Stored {
  readonly value: string;
}
