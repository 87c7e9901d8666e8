/** What choosing and explaining need of each practice beside the index, by ordinal, in plain columns that save as they are. */
import type { Practice } from '#contract/practice';
import { CASES, ENTRIES } from '../map/entries.ts';
import { fingerprintOf } from './fingerprint.ts';
import { writeNotice } from './notice.ts';
import type { PracticeReading } from './read-practice.ts';

export interface PracticeCard {
  readonly id: string;
  readonly author: string;
  readonly unit: string;
  /** The situation or lever that it is most about, if any. */
  readonly theme: string;
  readonly how: number;
  readonly tried: number;
  readonly worked: number;
  readonly failed: number;
  /** Milliseconds since 1970 of the last report, 0 for none. */
  readonly lastAt: number;
  /** Milliseconds since 1970 of writing or the last edit. */
  readonly at: number;
  readonly official: boolean;
  /** Of its words (fingerprint.ts). */
  readonly print: string;
  /** Of its title's words. */
  readonly subject: string;
  /** What it says is over (notice.ts), empty for most. */
  readonly notice: string;
}

function themeOf({ concepts }: PracticeReading): string {
  let theme = -1;
  let most = 0;
  for (let place = 0; place < concepts.size; place += 1) {
    const entry = concepts.entryAt(place);
    const strength = concepts.strengthOf(entry);
    if (strength <= most || CASES[entry] !== 1) continue;
    theme = entry;
    most = strength;
  }
  return ENTRIES[theme]?.id ?? '';
}

const timeOf = (iso: string | undefined) => (iso === undefined ? 0 : Date.parse(iso) || 0);

export function cardOf(practice: Practice, reading: PracticeReading): PracticeCard {
  const { id, author, evidence, official, at, editedAt } = practice;
  return {
    id,
    author: author.id,
    unit: author.unit,
    theme: themeOf(reading),
    how: reading.how,
    tried: evidence.tried,
    worked: evidence.worked,
    failed: evidence.failed,
    lastAt: timeOf(evidence.lastAt),
    at: Math.max(timeOf(at), timeOf(editedAt)),
    official,
    print: fingerprintOf(reading.terms),
    subject: fingerprintOf(reading.terms, reading.titled),
    notice: writeNotice(reading),
  };
}
