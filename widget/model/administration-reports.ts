/** Reports of pages that are no longer understood, drawn together: one line for each CRM and kind of page, newest first. */
import type { KeptPageReport, MissingMark } from '#contract/page-report';

export interface ReportGroup {
  readonly adapter: string;
  readonly kind: KeptPageReport['report']['kind'];
  /** How many told of it, each once; undefined: fewer than five, and nobody says how many. */
  readonly people: number | undefined;
  /** The oldest and the newest. */
  readonly since: string;
  readonly at: string;
  /** The rest is of the newest: the extension that sent it, and what was looked for in vain. */
  readonly version: string;
  readonly missing: readonly MissingMark[];
  readonly fields: readonly WantedField[];
}

/** Managers see no figure about fewer than these. */
const PEOPLE_MIN = 5;
/** What a suggestion needs of a page, and a label of ours would show where. */
const WANTED = {
  account: ['sector', 'size', 'city'],
  opportunity: ['account', 'stage', 'amount'],
} as const;
export type WantedField = (typeof WANTED)[keyof typeof WANTED][number];

export function groupReports(items: readonly KeptPageReport[]): ReportGroup[] {
  const groups = Map.groupBy(items, ({ report: { adapter, kind } }) => `${adapter} ${kind}`);
  return [...groups.values()].flatMap(drawTogether).toSorted((a, b) => b.at.localeCompare(a.at));
}

function drawTogether(items: readonly KeptPageReport[]): ReportGroup[] {
  const ordered = items.toSorted((a, b) => b.at.localeCompare(a.at));
  const [newest] = ordered;
  const oldest = ordered.at(-1);
  if (!newest || !oldest) return [];
  const { adapter, kind, version, missing = [], nodes } = newest.report;
  const labels = new Set(nodes.flatMap((node) => node.labels));
  return [
    {
      adapter,
      kind,
      people: items.length < PEOPLE_MIN ? undefined : items.length,
      since: oldest.at,
      at: newest.at,
      version,
      missing,
      fields: WANTED[kind].filter((field) => !labels.has(field)),
    },
  ];
}
