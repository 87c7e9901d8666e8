/** What concerns a person, told by fact and not by event: all that became of one practice is one line. */
import type { Notification } from '#contract/notification';
import type { PersonRef } from '#contract/person';

/** What became of one's own practice; anything else stands alone. */
const BECAME = ['taken-up', 'worked', 'failed', 'adapted'] as const;
type Became = (typeof BECAME)[number];
const isBecame = (kind: Notification['kind']): kind is Became => BECAME.some((each) => each === kind);

export interface NoticeGroup {
  readonly key: string;
  /** The newest of them. */
  readonly latest: Notification;
  readonly people: readonly PersonRef[];
  /** Where they are, in the order in which they appear. */
  readonly regions: readonly string[];
  /** How often each came to pass; all zero when the line is of another kind. */
  readonly counts: Readonly<Record<Became, number>>;
  readonly unread: boolean;
}

const NONE = { 'taken-up': 0, worked: 0, failed: 0, adapted: 0 };

function begin(notice: Notification, key: string): NoticeGroup {
  return { key, latest: notice, people: [], regions: [], counts: NONE, unread: false };
}

function join(group: NoticeGroup, { by, kind, read }: Notification): NoticeGroup {
  const people = by && !group.people.some(({ id }) => id === by.id) ? [...group.people, by] : group.people;
  const regions =
    by?.region && !group.regions.includes(by.region) ? [...group.regions, by.region] : group.regions;
  const counts = isBecame(kind) ? { ...group.counts, [kind]: group.counts[kind] + 1 } : group.counts;
  return { ...group, people, regions, counts, unread: group.unread || !read };
}

/** Newest first; the list is newest first already. An adaptation opens the child, so it stands alone. */
export function groupNotices(notices: readonly Notification[]): NoticeGroup[] {
  const groups = new Map<string, NoticeGroup>();
  for (const notice of notices) {
    const { kind, about } = notice;
    const key = isBecame(kind) && kind !== 'adapted' ? `${about.noun}:${about.id}` : notice.id;
    groups.set(key, join(groups.get(key) ?? begin(notice, key), notice));
  }
  return [...groups.values()];
}
