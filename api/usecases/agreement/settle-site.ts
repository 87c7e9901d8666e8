/** Brings a site to what was last said of it; each put is heard by devices at their next synchronisation. */
import type { SiteAnswerRow, SiteRow } from '../rows/agreements.ts';
import type { WriteScope } from '../scope.ts';

/** What was last said; without an answer a site is open. `answers` oldest first. */
export function lastSaid(answers: readonly SiteAnswerRow[]): Pick<SiteRow, 'state' | 'block'> {
  const last = answers.at(-1);
  const block = last?.state === 'blocked' ? { block: last.reason ?? 'other' } : {};
  return { state: last?.state ?? 'open', ...block };
}

/** `answers` oldest first. */
export async function settleSite(
  { db, announce }: WriteScope,
  { block: _block, ...site }: SiteRow,
  answers: readonly SiteAnswerRow[],
): Promise<SiteRow> {
  const row: SiteRow = { ...site, ...lastSaid(answers) };
  await db.put('sites', row);
  announce({ type: 'changed', noun: 'agreement', id: site.agreementId });
  return row;
}
