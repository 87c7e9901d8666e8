/** Publishing a quiz: one that had arrived although its answer was lost is not refused, and what was changed since is no less said. */
import type { QuizDraft, WrittenQuiz } from '#contract/quiz';
import { readFailure } from './read-failure.ts';

export interface PublishingSource {
  read(): Promise<WrittenQuiz | undefined>;
  publish(): Promise<unknown>;
}

/** True: it had been published in other words, by a click whose answer was lost, and these are a correction of it. */
export async function publishOnce(
  source: PublishingSource,
  draft: QuizDraft,
  keep: () => Promise<void>,
): Promise<boolean> {
  try {
    await keep();
    await source.publish();
    return false;
  } catch (error) {
    const there = readFailure(error).code === 'too-late' ? await source.read() : undefined;
    if (there?.status !== 'live') throw error;
    return JSON.stringify(draftOf(there)) !== JSON.stringify(draftOf(draft));
  }
}

export const draftOf = ({ lang, title, passPercent, questions }: QuizDraft): QuizDraft => ({
  lang,
  title,
  passPercent,
  questions,
});
