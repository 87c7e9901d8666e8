/** The feed of what one person follows, newest first: one short list a topic, merged, so that no row is looked at in vain. */
import type { Followed } from '#contract/words';
import { readListCursor, writeListCursor } from '../cursor.ts';
import type { Page } from '../page-rows.ts';
import type { Reader, RowQuery } from '../ports.ts';
import type { PracticeRow } from '../rows/practices.ts';

type Where = NonNullable<RowQuery<'practices'>['where']>;

/** The indexed field of a practice that each kind of topic is asked of. */
const FIELDS = {
  person: 'authorId',
  sector: 'sector',
  product: 'products',
  lever: 'lever',
  unit: 'unit',
  agreement: 'agreement',
} as const satisfies Record<Followed, keyof Where>;

interface Asked {
  readonly personId: string;
  /** Filters beside it; with one on the same field as a topic, only what both allow. */
  readonly where: Where;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const isEarlier = (a: PracticeRow, b: PracticeRow): number =>
  b.at.localeCompare(a.at) || b.id.localeCompare(a.id);

export async function pageFollowed(
  db: Reader,
  { personId, where, cursor, limit }: Asked,
): Promise<Page<PracticeRow>> {
  const follows = await db.list('follows', { where: { personId } });
  const before = cursor === undefined ? {} : { before: readListCursor(cursor) };
  const found = new Map<string, PracticeRow>();
  for (const { kind, what } of follows) {
    const field = FIELDS[kind];
    if (where[field] !== undefined && where[field] !== what && field !== 'products') continue;
    const query = { where: { ...where, [field]: what }, order: '-at', limit: limit + 1, ...before } as const;
    const rows = await db.list('practices', query);
    const product = where.products;
    for (const row of rows)
      if (typeof product !== 'string' || row.products?.includes(product)) found.set(row.id, row);
  }
  const merged = [...found.values()].toSorted(isEarlier);
  const rows = merged.slice(0, limit);
  const end = rows.at(-1);
  return { rows, next: merged.length > limit && end ? writeListCursor(end) : null };
}
