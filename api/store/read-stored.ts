/**
 * What the disk holds: the file of rows, and the commits of the journal that follows it. Also right beside a process that
 * writes both. It refuses each as a whole when a byte is not what was written, and writes nothing.
 */
import { decodeDocument, type Decoded } from './decode-document.ts';
import type { Document } from './document.ts';
import { DocumentEditor } from './document-editor.ts';
import { readIfThere, type FileSystem } from './file-system.ts';
import { journalPath, listJournals } from './journal.ts';
import { readJournal, type JournalCommit } from './journal-text.ts';
import type { OldFile } from './migrate.ts';
import { StoreProblem } from './store-problem.ts';
import { TABLE_NAMES } from './table-names.ts';
import type { AnyRow } from './version.ts';

export interface Stored {
  /** The file as it is. */
  readonly bytes: Buffer;
  readonly sum: string;
  /** Commits that are in the journal only. */
  readonly commits: number;
  /** Both together. */
  readonly content:
    | { readonly is: 'current'; readonly document: Document }
    | ({ readonly is: 'older' } & OldFile);
}
type Readable = Exclude<Decoded, { is: 'damaged' | 'newer' }>;

function refuseUnreadable(decoded: Decoded, path: string): Readable {
  if (decoded.is === 'damaged') throw new StoreProblem('damaged', path, decoded.why);
  if (decoded.is === 'newer') throw new StoreProblem('newer', path, String(decoded.version));
  return decoded;
}

async function readCommits(files: FileSystem, path: string, sum: string): Promise<readonly JournalCommit[]> {
  const own = journalPath(path, sum);
  const bytes = await readIfThere(files, own);
  if (!bytes) return [];
  const read = readJournal(bytes, sum);
  if (read.is === 'damaged') throw new StoreProblem('damaged', own, read.why);
  return read.commits;
}

function replayOld(old: OldFile, commits: readonly JournalCommit[]): OldFile {
  const tables = new Map(
    Object.entries(old.tables).map(([name, rows]) => [name, new Map(rows.map((row) => [row.id, row]))]),
  );
  for (const { table, id, row } of commits.flatMap(({ changes }) => changes)) {
    const rows = tables.get(table) ?? new Map<string, AnyRow>();
    tables.set(table, rows);
    if (row) rows.set(id, row);
    else rows.delete(id);
  }
  const entries = [...tables].map(([name, rows]) => [name, [...rows.values()]] as const);
  return { version: old.version, seq: commits.at(-1)?.seq ?? old.seq, tables: Object.fromEntries(entries) };
}

function replay(content: Document, commits: readonly JournalCommit[], path: string): Document {
  const last = commits.at(-1);
  if (!last) return content;
  const changes = commits.flatMap((commit) =>
    commit.changes.map(({ table: name, id, row }) => {
      const table = TABLE_NAMES.find((known) => known === name);
      if (table === undefined) throw new StoreProblem('newer', path, name);
      return { table, id, row };
    }),
  );
  const editor = new DocumentEditor();
  editor.follow(content);
  return editor.amend(content, changes, last.seq);
}

function contentOf(decoded: Readable, commits: readonly JournalCommit[], path: string): Stored['content'] {
  if (decoded.is === 'older') return { ...replayOld(decoded, commits), is: 'older' };
  return { is: 'current', document: replay(decoded.content, commits, path) };
}

/** Undefined when there is no file. @throws StoreProblem `damaged`, `newer`, `missing`. */
export async function readStored(files: FileSystem, path: string): Promise<Stored | undefined> {
  for (;;) {
    const mark = await files.mark(path);
    const bytes = await readIfThere(files, path);
    if (!bytes) {
      const [orphan] = await listJournals(files, path).catch(() => []);
      if (orphan !== undefined) throw new StoreProblem('missing', path, orphan);
      return undefined;
    }
    const decoded = refuseUnreadable(decodeDocument(bytes), path);
    const commits = await readCommits(files, path, decoded.sum);
    // A process at work replaces the file first and removes the old journal then: read anew what it has put in place.
    if (commits.length === 0 && (await files.mark(path)) !== mark) continue;
    return { bytes, sum: decoded.sum, commits: commits.length, content: contentOf(decoded, commits, path) };
  }
}
