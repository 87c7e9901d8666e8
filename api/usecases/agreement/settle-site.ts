/** Brings a site to what was last said of it; each put is heard by devices at their next synchronisation. */
import type { SiteAnswerRow, SiteRow } from '../rows/agreements.ts';
import type { WriteScope } from '../scope.ts';

/** Without an answer it is open. */
export async function settleSite(
  { db, announce }: WriteScope,
  { block: _block, ...site }: SiteRow,
  answers: readonly SiteAnswerRow[],
): Promise<SiteRow> {
  const last = answers.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))).at(-1);
  const block = last?.state === 'blocked' ? { block: last.reason ?? 'other' } : {};
  const row: SiteRow = { ...site, state: last?.state ?? 'open', ...block };
  await db.put('sites', row);
  announce({ type: 'changed', noun: 'agreement', id: site.agreementId });
  return row;
}
