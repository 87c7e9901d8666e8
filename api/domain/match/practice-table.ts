/** What choosing and explaining need of each practice beside the index: its card, of numbers, names and signs. It keeps none. */
import type { Practice } from '#contract/practice';
import { CASES, ENTRIES } from '../map/entries.ts';
import { createSheet, fingerprintOf } from './fingerprint.ts';
import { writeNotice } from './notice.ts';
import type { PracticeReading } from './read-practice.ts';

/** What a practice brings to any record. */
export interface Merits {
  readonly how: number;
  readonly tried: number;
  readonly worked: number;
  readonly failed: number;
  /** Milliseconds since 1970 of the last report, 0 for none. */
  readonly lastAt: number;
  /** Milliseconds since 1970 of writing or the last edit. */
  readonly at: number;
  readonly official: boolean;
}

export interface PracticeCard extends Merits {
  readonly id: string;
  readonly author: string;
  readonly unit: string;
  /** The situation or lever that it is most about, if any. */
  readonly theme: string;
  /** Of its words (fingerprint.ts). */
  readonly print: Uint16Array;
  /** Of its title's words. */
  readonly subject: Uint16Array;
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

// A build makes a card of each practice and lays it away: none needs memory of its own.
const printSheet = createSheet();
const subjectSheet = createSheet();

/** Its signs hold until the next card is made. */
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
    print: fingerprintOf(reading.terms, reading.terms.length, printSheet),
    subject: fingerprintOf(reading.terms, reading.titled, subjectSheet),
    notice: writeNotice(reading),
  };
}
