/** Which notifications a person decides on together, and how everybody starts: quiet, but for what is theirs to know. */
import type { NotificationKind, Telling, TellingGroup } from '#contract/words';

const GROUPS: Readonly<Record<TellingGroup, readonly NotificationKind[]>> = {
  mine: ['taken-up', 'worked', 'failed', 'adapted', 'commented', 'made-official', 'merged', 'retired'],
  named: ['mentioned', 'recognised'],
  asked: ['question-routed', 'question-answered', 'answer-accepted', 'unblocked'],
  followed: ['followed-practice'],
  company: ['agreement', 'quiz', 'asked-for'],
};
/** What follows from a follow or from headquarters is no news to count: it waits in the list and in the letter. */
const STARTS: Readonly<Record<TellingGroup, Telling>> = {
  mine: 'counted',
  named: 'counted',
  asked: 'counted',
  followed: 'listed',
  company: 'listed',
};

/** A kind that no group names is the company's. */
export function groupOf(kind: NotificationKind): TellingGroup {
  // The keys of a constant are its own names; TypeScript gives them only as strings.
  const groups = Object.keys(GROUPS) as TellingGroup[];
  return groups.find((group) => GROUPS[group].includes(kind)) ?? 'company';
}

/** All choices: those that were made, and how everybody starts. */
export function fillChoices(
  chosen: Readonly<Partial<Record<TellingGroup, Telling>>> = {},
): Record<TellingGroup, Telling> {
  return { ...STARTS, ...chosen };
}
