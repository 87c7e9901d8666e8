/** How the reader is told, what they follow and the letter as it would be: each shown at once when changed, taken back when refused. */
import { createModel, signal } from '@preact/signals';
import type { Follow, Topic } from '#contract/follow';
import type { Preferences, PreferencesEdit } from '#contract/preference';
import type { LetterPart } from '#contract/digest';
import { ask } from './asked.ts';
import { readFailure, type Failure } from './read-failure.ts';

export interface LetterPreview {
  readonly worth: boolean;
  readonly subject: string;
  readonly parts: readonly LetterPart[];
}
export interface PreferenceSource {
  read(): Promise<Preferences>;
  change(edit: PreferencesEdit): Promise<Preferences>;
  listFollows(): Promise<readonly Follow[]>;
  unfollow(topic: Topic): Promise<unknown>;
  readLetter(): Promise<LetterPreview>;
}

export const PreferencesModel = createModel((source: PreferenceSource) => {
  const choices = ask(() => source.read());
  const follows = ask(() => source.listFollows());
  const letter = ask(() => source.readLetter());
  /** Of the last change. */
  const refused = signal<Failure | undefined>(undefined);
  return {
    choices,
    follows,
    letter,
    refused,
    load: () => Promise.all([choices.load(), follows.load()]),
    async change(edit: PreferencesEdit) {
      const before = choices.value.value;
      if (!before) return;
      const { tell = {}, ...rest } = edit;
      refused.value = undefined;
      choices.put({ ...before, ...given(rest), tell: { ...before.tell, ...given(tell) } });
      try {
        choices.put(await source.change(edit));
        // In another language, or with other things in it.
        if (letter.value.value) await letter.load();
      } catch (error) {
        choices.put(before);
        refused.value = readFailure(error);
      }
    },
    async unfollow(topic: Topic) {
      const before = follows.value.value ?? [];
      refused.value = undefined;
      follows.put(before.filter(({ kind, what }) => kind !== topic.kind || what !== topic.what));
      try {
        await source.unfollow(topic);
      } catch (error) {
        follows.put(before);
        refused.value = readFailure(error);
      }
    },
  };
});

type Given<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };
/** Without the keys that say nothing. */
const given = <T extends object>(edit: T): Partial<Given<T>> =>
  // The entries are the edit's own, less the undefined ones.
  Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined)) as Partial<Given<T>>;
