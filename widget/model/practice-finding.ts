/** Finding one practice by its words, for a field that names it. Only the last words count; it chooses nothing. */
import { createModel, signal } from '@preact/signals';
import { readFailure, type Failure } from './read-failure.ts';

/** As much of a practice as tells it from others. */
export interface NamedPractice {
  readonly id: string;
  readonly title: string;
  readonly author: string;
}
export type FindPractices = (text: string) => Promise<readonly NamedPractice[]>;

/** `offered`: what stands there before a word is typed. */
export const PracticeFinding = createModel(
  (find: FindPractices, offered: () => Promise<readonly NamedPractice[]>) => {
    const found = signal<readonly NamedPractice[] | undefined>(undefined);
    const failure = signal<Failure | undefined>(undefined);
    /** The words looked for last. */
    const words = signal('');
    let question = 0;
    return {
      words,
      /** Undefined until the first answer. */
      found,
      failure,
      async look(text: string) {
        question += 1;
        const mine = question;
        words.value = text.trim();
        failure.value = undefined;
        try {
          const answer = await (text.trim() === '' ? offered() : find(text.trim()));
          if (mine === question) found.value = answer;
        } catch (error) {
          if (mine === question) failure.value = readFailure(error);
        }
      },
    };
  },
);
