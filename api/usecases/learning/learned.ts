/** What was learned, as one setting: read with its first state where there is none, written whole. */
import type { Learning, Lesson } from '#contract/learning';
import { EVENTS_MIN, type LearnedWeights } from '#domain/match/learn';
import type { Reader, Writer } from '../ports.ts';

const SETTING = 'learning';

export interface LearnedState {
  readonly v: 1;
  readonly on: boolean;
  /** The week of the last step; the next one is in another. */
  readonly week: number;
  /** When the weights last moved or were put back. */
  readonly at?: string;
  /** Answers given before are not heard. */
  readonly since?: string;
  readonly events: number;
  readonly weights: LearnedWeights;
  readonly lessons: readonly Lesson[];
}

const FIRST: LearnedState = { v: 1, on: true, week: 0, events: 0, weights: {}, lessons: [] };

export async function readLearned(db: Reader): Promise<LearnedState> {
  const row = await db.get('settings', SETTING);
  // Written by the next function alone.
  return row ? (JSON.parse(row.value) as LearnedState) : FIRST;
}

export async function writeLearned(db: Writer, state: LearnedState): Promise<void> {
  await db.put('settings', { id: SETTING, value: JSON.stringify(state) });
}

/** `unlikely`: answers with a reason that could not be. */
export function presentLearned(
  { on, week, events, at, since, lessons }: LearnedState,
  unlikely: number,
): Learning {
  return {
    on,
    events,
    needed: EVENTS_MIN,
    ...(at === undefined ? {} : { at }),
    due: on && week === 0,
    ...(unlikely > 0 ? { unlikely } : {}),
    ...(since === undefined ? {} : { since }),
    lessons: [...lessons],
  };
}
