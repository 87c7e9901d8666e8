/** Reports of pages that are no longer understood, drawn together: one line for each CRM and kind of page, newest first. */
import type { KeptPageReport } from '#contract/page-report';

export interface ReportGroup {
  readonly adapter: string;
  readonly kind: KeptPageReport['report']['kind'];
  readonly count: number;
  /** The newest. */
  readonly at: string;
  /** Of the extension that sent the newest. */
  readonly version: string;
}

export function groupReports(items: readonly KeptPageReport[]): ReportGroup[] {
  const groups = new Map<string, ReportGroup>();
  for (const { at, report } of items) {
    const { adapter, kind, version } = report;
    const key = `${adapter} ${kind}`;
    const known = groups.get(key);
    const newest = known && known.at >= at ? known : { at, version };
    const count = (known?.count ?? 0) + 1;
    groups.set(key, { adapter, kind, count, at: newest.at, version: newest.version });
  }
  return [...groups.values()].toSorted((a, b) => b.at.localeCompare(a.at));
}
