/** A correction of a live quiz: not sent before its act, and not lost with the page. It is of one version, and of no other. */
import type { Signal } from '@preact/signals';
import type { QuizDraft, WrittenQuiz } from '#contract/quiz';

export interface BegunCorrection {
  /** Of the quiz as it was; another one since then, and it is of something else. */
  readonly version: number;
  readonly draft: QuizDraft;
  readonly practices: WrittenQuiz['practices'];
}

export interface CorrectingSource {
  /** What was begun and not published; it waits in this browser. */
  readBegun(): BegunCorrection | undefined;
  writeBegun(begun: BegunCorrection | undefined): void;
}
interface Corrected {
  readonly draft: Signal<QuizDraft>;
  readonly practices: Signal<WrittenQuiz['practices']>;
  readonly version: Signal<number>;
  readonly isLive: Signal<boolean>;
}

export function correcting(
  source: CorrectingSource,
  state: Corrected,
  kept: Signal<'kept' | 'dirty' | 'failed'>,
) {
  const { draft, practices, version, isLive } = state;
  return {
    begin() {
      kept.value = 'dirty';
      source.writeBegun({ version: version.value, draft: draft.value, practices: practices.value });
    },
    resume() {
      const begun = isLive.value ? source.readBegun() : undefined;
      if (begun?.version !== version.value) return;
      draft.value = begun.draft;
      practices.value = begun.practices;
      kept.value = 'dirty';
    },
    /** It was published, or is dropped. */
    end() {
      kept.value = 'kept';
      source.writeBegun(undefined);
    },
  };
}
