/** What the company decided, and what the server remembers for itself, as rows. */
import type { GlossaryEntry } from '#contract/company';
import type { WordAct } from '#contract/word-change';
import type { Stored } from './stored.ts';

/** The answer to an intent already carried out; kept 14 days. id = hash of person, endpoint and key. */
export interface ReplyRow extends Stored {
  readonly fingerprint: string;
  readonly status: number;
  readonly body: string;
  readonly at: string;
}
export interface GlossaryRow extends Stored, GlossaryEntry {}
/** Who added, changed or removed a word of the company; nobody's name where it was done by the command line. */
export interface WordChangeRow extends Stored {
  readonly act: WordAct;
  readonly kind: GlossaryEntry['kind'];
  readonly name: string;
  /** Its name before, where it had another. */
  readonly was?: string;
  /** With others, by a table. */
  readonly isOfTable: boolean;
  readonly byId?: string;
  readonly at: string;
}
export interface SettingRow extends Stored {
  readonly value: string;
}
export interface CompanyTables {
  replies: ReplyRow;
  glossary: GlossaryRow;
  wordChanges: WordChangeRow;
  settings: SettingRow;
}
