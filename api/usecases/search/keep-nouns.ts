/**
 * Finds people, questions, agreements and quizzes by words. Before each search it reads what changed since the last, by the store's own
 * count of changes: nobody has to tell it, and a restart starts it afresh.
 */
import {
  createTextFinder,
  type IndexedText,
  type TextHit,
  type TextFinder,
} from '#domain/search/text-finder';
import type { Reader } from '../ports.ts';
import type { AgreementRow } from '../rows/agreements.ts';
import type { PersonRow } from '../rows/directory.ts';
import type { QuestionRow } from '../rows/questions.ts';
import type { QuizRow } from '../rows/quizzes.ts';

const TABLES = ['people', 'questions', 'agreements', 'quizzes'] as const;
type Table = (typeof TABLES)[number];
type Row = PersonRow | QuestionRow | AgreementRow | QuizRow;

export interface NounSearch {
  /** Reads all there is, so that the first to search does not wait for it. */
  warm(db: Reader): Promise<void>;
  /** Best first; rows that are no longer to be shown may be among them. */
  find(db: Reader, table: Table, text: string, limit: number): Promise<TextHit[]>;
}

/** What of a row can be found; nothing: it is not to be found. Never who asked. */
function textsOf(row: Row): IndexedText[] {
  if ('email' in row) {
    if (!row.active) return [];
    return [
      { text: row.name, weight: 3 },
      { text: `${row.unit} ${row.region}`, weight: 1 },
    ];
  }
  if ('askerId' in row) {
    if (row.status === 'withdrawn') return [];
    return [
      { text: row.title, weight: 2 },
      { text: row.body, weight: 1 },
    ];
  }
  if (row.status !== 'live') return [];
  // Its questions are read by whoever takes it: what is right is not among them.
  if ('passPercent' in row) {
    return [
      { text: row.title, weight: 3 },
      { text: row.questions.map(({ text }) => text).join(' '), weight: 1 },
    ];
  }
  return [
    { text: row.name, weight: 3 },
    { text: row.body, weight: 1 },
  ];
}

interface Kept {
  readonly index: TextFinder;
  seq: number;
}

async function refresh(db: Reader, table: Table, kept: Kept): Promise<void> {
  const rows: readonly Row[] = await db.list(table, { afterSeq: kept.seq });
  for (const row of rows) {
    const texts = textsOf(row);
    if (texts.length > 0) kept.index.put(row.id, texts);
    else kept.index.remove(row.id);
    kept.seq = Math.max(kept.seq, row.seq ?? 0);
  }
}

const open = (): Kept => ({ index: createTextFinder(), seq: 0 });

export function keepNouns(): NounSearch {
  const tables: Readonly<Record<Table, Kept>> = {
    people: open(),
    questions: open(),
    agreements: open(),
    quizzes: open(),
  };
  return {
    async warm(db) {
      for (const table of TABLES) await refresh(db, table, tables[table]);
    },
    async find(db, table, text, limit) {
      const kept = tables[table];
      await refresh(db, table, kept);
      return kept.index.find(text, limit);
    },
  };
}
