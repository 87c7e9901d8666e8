/**
 * "Did it help?": due once for a practice taken up on this record, when its stage is no longer the one it had then. The
 * stage stays on the device; one question at most is due on a record.
 */
import type { CrmRecord } from '#contract/record';
import type { Given, Visit } from './visits.ts';

/** As the CRM codes it, else as it is written; a win is a stage too. Undefined: the page does not say. */
export function stageOf({
  kind,
  won,
  fields,
}: Pick<CrmRecord, 'kind' | 'won' | 'fields'>): string | undefined {
  if (kind !== 'opportunity') return undefined;
  const field = fields.find(({ key }) => key === 'stage');
  if (won === undefined && !field) return undefined;
  return [won === true ? 'won' : '', field?.code ?? field?.value.trim().toLowerCase() ?? ''].join('|');
}

const isWaiting = ({ answer, stage, help }: Given): boolean =>
  answer === 'taken-up' && stage !== undefined && help === undefined;

export function noteHelp(visit: Visit, record: CrmRecord): Visit {
  const stage = stageOf(record);
  const answers = Object.entries(visit.answers);
  const isOpen = answers.some(([, { help }]) => help === 'due' || help === 'asked');
  if (stage === undefined || isOpen) return visit;
  const changed = answers.filter(([, given]) => isWaiting(given) && given.stage !== stage);
  // The one taken up last is the one that the rep remembers.
  const [asked] = changed.toSorted(([, a], [, b]) => b.at - a.at);
  return asked ? setHelp(visit, asked[0], 'due') : visit;
}

/** `asked`: it is on screen. `done`: answered, or left behind; it does not come back. */
export function setHelp(visit: Visit, practiceId: string, help: NonNullable<Given['help']>): Visit {
  const given = visit.answers[practiceId];
  if (!given) return visit;
  return { ...visit, answers: { ...visit.answers, [practiceId]: { ...given, help } } };
}

/** The rep has gone on: what was on screen was the one time. */
export function closeHelp(visit: Visit): Visit {
  const asked = Object.entries(visit.answers).find(([, { help }]) => help === 'asked');
  return asked ? setHelp(visit, asked[0], 'done') : visit;
}
