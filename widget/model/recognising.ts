/** Congratulating somebody: which fact is open for a sentence, and what came of it. One at a time; a repeat counts once. */
import { createModel, signal } from '@preact/signals';
import type { FactName, RecognitionDraft } from '#contract/recognition';
import { keyByWords } from './key-by-words.ts';
import { makeAct } from './loaded.ts';

export interface Congratulated {
  readonly personId: string;
  readonly name: string;
  readonly fact: FactName;
}
export interface RecognisingSource {
  /** The same words have the same key: sent twice, they are said once. */
  recognise(draft: RecognitionDraft, key: string): Promise<unknown>;
  newId(): string;
}

export const Recognising = createModel((source: RecognisingSource) => {
  const act = makeAct();
  const keyOf = keyByWords(() => source.newId());
  const open = signal<(Congratulated & { readonly id: string }) | undefined>(undefined);
  /** The name of the last one who was congratulated. */
  const done = signal<string | undefined>(undefined);
  return {
    act,
    open,
    done,
    /** The id is made now, so that a sentence sent twice is one recognition. */
    start(whom: Congratulated) {
      done.value = undefined;
      act.failure.value = undefined;
      open.value = { ...whom, id: source.newId() };
    },
    cancel() {
      open.value = undefined;
    },
    async publish(text: string): Promise<boolean> {
      const to = open.value;
      if (!to) return false;
      const { id, personId, fact } = to;
      const draft = { id, personId, fact: { kind: fact.kind, id: fact.id }, text };
      const isDone = await act.run(() => source.recognise(draft, keyOf(draft)));
      if (isDone) {
        open.value = undefined;
        done.value = to.name;
      }
      return isDone;
    },
  };
});
