/** Makes the company's glossary what a list says: its products, rivals, agreements and words of the house. All or nothing. */
import type { GlossaryEntry, GlossaryReport } from '#contract/company';
import type { WordAct } from '#contract/word-change';
import { ENTRIES } from '#domain/map/entries';
import { nameOf } from '#domain/map/names';
import { fold } from '#domain/text/fold';
import type { Writer } from '../ports.ts';
import type { GlossaryRow } from '../rows/company.ts';
import { noteWords, type Pen } from './note-words.ts';
import { wordId } from './word-id.ts';

export type GlossaryProblem = GlossaryReport['problems'][number];

/** A line as it was written; a kind that is not known is undefined. */
export interface GlossaryLine {
  readonly line: number;
  readonly kind: GlossaryEntry['kind'] | undefined;
  readonly kindGiven: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Ids of the map, or its names in French or English. */
  readonly cases: readonly string[];
}

export interface GlossaryRequest {
  readonly lines: readonly GlossaryLine[];
  readonly unreadable: readonly GlossaryProblem[];
  /** Only says what would happen. */
  readonly dryRun: boolean;
  /** Words that are not in the list stay. */
  readonly keepAbsent: boolean;
}

const NAME_MAX = 80;
const ALIASES_MAX = 30;
const CASES_MAX = 10;

/** Entries of the map by id and by their names, folded. */
export function readMap(): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id } of ENTRIES) {
    const label = nameOf(id);
    for (const name of label ? [label.fr, label.en] : []) if (!ids.has(fold(name))) ids.set(fold(name), id);
  }
  for (const { id } of ENTRIES) ids.set(fold(id), id);
  return ids;
}

/** What two lines may not share: a word stands for one thing. */
const writingsOf = ({ name, aliases }: Pick<GlossaryLine, 'name' | 'aliases'>): string[] => [
  ...new Set([name, ...aliases].map(fold)),
];

function checkLine(one: GlossaryLine, map: ReadonlyMap<string, string>): Omit<GlossaryProblem, 'line'>[] {
  const { kind, kindGiven, name, aliases, cases } = one;
  const tooLong = [name, ...aliases].find(({ length }) => length > NAME_MAX);
  const unknown = cases.find((given) => !map.has(fold(given)));
  return [
    ...(kind ? [] : [{ fault: 'unknown-kind', given: kindGiven } as const]),
    ...(name === '' ? [{ fault: 'no-name', given: aliases.join(', ') } as const] : []),
    ...(tooLong === undefined ? [] : [{ fault: 'too-long', given: tooLong } as const]),
    ...(aliases.length > ALIASES_MAX || cases.length > CASES_MAX
      ? [{ fault: 'too-many', given: name } as const]
      : []),
    ...(unknown === undefined ? [] : [{ fault: 'unknown-case', given: unknown } as const]),
  ];
}

/** Words that the list does not name, and that it leaves. */
function findStaying({ lines, keepAbsent }: GlossaryRequest, rows: readonly GlossaryRow[]): GlossaryRow[] {
  const named = new Set(lines.map(({ kind = 'word', name }) => wordId({ kind, name })));
  return keepAbsent ? rows.filter(({ id }) => !named.has(id)) : [];
}

function check(
  { lines, unreadable }: GlossaryRequest,
  staying: readonly GlossaryRow[],
  map: ReadonlyMap<string, string>,
): GlossaryProblem[] {
  const problems = [...unreadable];
  const known = new Set(staying.flatMap(writingsOf));
  for (const one of lines) {
    problems.push(...checkLine(one, map).map((problem) => ({ line: one.line, ...problem })));
    const again = writingsOf(one).find((writing) => writing !== '' && known.has(writing));
    if (again !== undefined) problems.push({ line: one.line, fault: 'twice', given: again });
    for (const writing of writingsOf(one)) known.add(writing);
  }
  return problems.toSorted((a, b) => a.line - b.line);
}

export function toRow(
  { kind = 'word', name, aliases, cases }: GlossaryLine,
  map: ReadonlyMap<string, string>,
): GlossaryRow {
  const concepts = [...new Set(cases.flatMap((given) => map.get(fold(given)) ?? []))];
  return { id: wordId({ kind, name }), kind, name, aliases: [...aliases], concepts };
}

export const isSame = (a: GlossaryRow, b: GlossaryRow): boolean =>
  JSON.stringify([a.kind, a.name, a.aliases, a.concepts]) ===
  JSON.stringify([b.kind, b.name, b.aliases, b.concepts]);

type Written = Readonly<Record<WordAct, readonly GlossaryRow[]>>;

const say = (act: WordAct, rows: readonly GlossaryRow[]) =>
  rows.map(({ kind, name }) => ({ act, kind, name }));

async function noteTable(db: Writer, pen: Pen, { added, changed, removed }: Written): Promise<void> {
  const all = [...say('added', added), ...say('changed', changed), ...say('removed', removed)];
  await noteWords(db, pen, all, true);
}

/** `pen`: who is noted for it; nobody who only asks what would happen. */
export async function replaceGlossary(
  db: Writer,
  request: GlossaryRequest,
  pen?: Pen,
): Promise<GlossaryReport> {
  const map = readMap();
  const rows = await db.list('glossary');
  const problems = check(request, findStaying(request, rows), map);
  const before = new Map(rows.map((row) => [row.id, row]));
  const wanted = problems.length > 0 ? [] : request.lines.map((line) => toRow(line, map));
  const added = wanted.filter(({ id }) => !before.has(id));
  const changed = wanted.filter((row) => {
    const known = before.get(row.id);
    return known !== undefined && !isSame(known, row);
  });
  const ids = new Set(wanted.map(({ id }) => id));
  const isKept = request.keepAbsent || problems.length > 0;
  const removed = isKept ? [] : rows.filter(({ id }) => !ids.has(id));
  if (!request.dryRun) {
    for (const row of [...added, ...changed]) await db.put('glossary', row);
    for (const { id } of removed) await db.remove('glossary', id);
    if (pen) await noteTable(db, pen, { added, changed, removed });
  }
  return {
    added: added.length,
    changed: changed.length,
    unchanged: wanted.length - added.length - changed.length,
    removed: removed.length,
    lost: removed.map(({ name }) => name),
    missing: [],
    problems,
  };
}
