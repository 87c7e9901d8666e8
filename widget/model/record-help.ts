/**
 * "Did it help?": asked once for a practice that was taken up on a host's record, when the stage that the host tells is no
 * longer the one it had then. Stages and records stay in this browser.
 */
import { signal } from '@preact/signals';
import type { RecordFacts } from '#contract/record-facts';
import type { Act, Outbox } from './outbox.ts';
import type { RecordSource, Shown, Visit } from './record-shown.ts';
import type { Given } from './record-verdict.ts';

/** The practice that is asked about. */
export interface Help {
  readonly practiceId: string;
  readonly title: string;
  readonly author: string;
}

/** A win is a stage too. Undefined: the host does not say. */
export function stageOf({ kind, stage, won }: RecordFacts): string | undefined {
  if (kind !== 'opportunity' || (stage === undefined && won === undefined)) return undefined;
  return `${won === 'true' ? 'won' : ''}|${stage?.trim().toLowerCase() ?? ''}`;
}

/** One at most: the last in the list is the one that was taken up last. */
export function askHelp(visit: Visit, facts: RecordFacts): Visit {
  const stage = stageOf(facts);
  const answers = Object.entries(visit.answers);
  if (stage === undefined || answers.some(([, { help }]) => help === 'asked')) return visit;
  const moved = answers.findLast(
    ([, given]) => given.answer === 'taken-up' && given.help === undefined && hasMoved(given, stage),
  );
  return moved ? setHelp(visit, moved[0], 'asked') : visit;
}

const hasMoved = ({ stage, about }: Given, now: string): boolean =>
  stage !== undefined && about !== undefined && stage !== now;

/** The rep has gone on: what was on screen was the one time. */
export function closeHelp(visit: Visit): Visit {
  const asked = Object.entries(visit.answers).find(([, { help }]) => help === 'asked');
  return asked ? setHelp(visit, asked[0], 'done') : visit;
}

export function helpOf({ answers }: Visit): Help | undefined {
  const [practiceId, given] = Object.entries(answers).find(([, { help }]) => help === 'asked') ?? [];
  return practiceId !== undefined && given?.about ? { practiceId, ...given.about } : undefined;
}

function setHelp(visit: Visit, practiceId: string, help: NonNullable<Given['help']>): Visit {
  const given = visit.answers[practiceId];
  return given ? { ...visit, answers: { ...visit.answers, [practiceId]: { ...given, help } } } : visit;
}

export interface Told {
  readonly help: Help;
  readonly answer: 'worked' | 'failed';
  /** There was a word more, or none. */
  readonly noted: boolean;
}

export function helpActs(
  source: RecordSource,
  outbox: InstanceType<typeof Outbox>,
  { visit, facets }: Shown,
  change: (visit: Visit) => void,
) {
  /** Answered just now, on this record: there may be more to say. */
  const told = signal<Told | undefined>(undefined);
  const report = ({ practiceId, title }: Help, verdict: 'worked' | 'failed', note?: string): boolean => {
    const given = visit.value.answers[practiceId];
    if (!given) return false;
    const said = { verdict, facets: given.facets ?? facets.value, ...(note ? { note } : {}) };
    const params = { id: practiceId, reuseId: given.reuseId };
    const act: Act = { id: source.newId(), name: 'recordVerdict', params, body: said, title };
    return outbox.add(act);
  };
  return {
    told,
    answerHelp(answer: 'worked' | 'failed' | 'later') {
      const help = helpOf(visit.value);
      if (!help || (answer !== 'later' && !report(help, answer))) return;
      change(closeHelp(visit.value));
      told.value = answer === 'later' ? undefined : { help, answer, noted: false };
    },
    /** The same reuse, told further; nothing: there is nothing to add. */
    explain(note?: string) {
      const now = told.value;
      if (!now || (note && !report(now.help, now.answer, note))) return;
      told.value = { ...now, noted: true };
    },
  };
}
