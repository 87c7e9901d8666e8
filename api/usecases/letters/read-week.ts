/** What the whole company's week brought, read once for all letters: which practices worked for others, most often first. */
import type { Reader } from '../ports.ts';
import type { PracticeRow, ReuseRow } from '../rows/practices.ts';

export interface Span {
  /** ISO 8601; `from` inclusive, `until` exclusive. */
  readonly from: string;
  readonly until: string;
}
export interface Proven {
  readonly practice: PracticeRow;
  readonly worked: number;
}
export interface Week {
  readonly span: Span;
  readonly proven: readonly Proven[];
}

export const isWithin = ({ from, until }: Span, at: string): boolean => at >= from && at < until;
/** When the latest thing was said of a reuse. */
export const spokenAt = ({ at, settledAt }: ReuseRow): string => settledAt ?? at;

export async function readWeek(db: Reader, span: Span): Promise<Week> {
  const counts = new Map<string, number>();
  for (const reuse of await db.list('reuses')) {
    if (reuse.verdict !== 'worked' || !isWithin(span, spokenAt(reuse))) continue;
    counts.set(reuse.practiceId, (counts.get(reuse.practiceId) ?? 0) + 1);
  }
  const ranked = [...counts].toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b));
  const proven: Proven[] = [];
  for (const [id, worked] of ranked) {
    const practice = await db.get('practices', id);
    if (practice?.status === 'live') proven.push({ practice, worked });
  }
  return { span, proven };
}
