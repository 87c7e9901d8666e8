/**
 * One's own practice: mended in its words, or taken back. What is being written stays in this browser until the server has it;
 * only what was changed is sent, so that another device's words are not written over.
 */
import { computed, createModel, signal } from '@preact/signals';
import type { PracticeEdit, PracticeView } from '#contract/practice';
import { makeAct } from './loaded.ts';

const FIELDS = ['title', 'body', 'difference', 'customer', 'lever', 'objection', 'material'] as const;
export type OwnField = (typeof FIELDS)[number];
export type OwnWords = Readonly<Record<OwnField, string>>;

/** As the contract says of a title. */
const TITLE_MIN = 3;

export interface OwnSource {
  /** Gives the practice as it is then. */
  edit(edit: PracticeEdit): Promise<PracticeView>;
  withdraw(): Promise<unknown>;
  readKept(): OwnWords | undefined;
  writeKept(words: OwnWords | undefined): void;
  /** What the server has now. */
  onChanged(practice: PracticeView): void;
  onWithdrawn(): void;
}

export const wordsOf = (practice: PracticeView): OwnWords => ({
  title: practice.title,
  body: practice.body,
  difference: practice.difference ?? '',
  customer: practice.customer ?? '',
  lever: practice.lever ?? '',
  objection: practice.objection ?? '',
  material: practice.material ?? '',
});

/** An emptied field is cleared; a title and a story are texts that are always there. */
export function editOf(before: OwnWords, after: OwnWords): PracticeEdit {
  const changed = FIELDS.filter((field) => before[field].trim() !== after[field].trim());
  const said = (field: OwnField): string | null => {
    const text = after[field].trim();
    return text === '' && field !== 'title' && field !== 'body' ? null : text;
  };
  // Keys are those of the edit, each with a text or, but for these two, nothing.
  return Object.fromEntries(changed.map((field) => [field, said(field)])) as PracticeEdit;
}

export const OwnPractice = createModel((source: OwnSource, practice: PracticeView) => {
  const words = signal<OwnWords | undefined>(source.readKept());
  const saved = signal(false);
  const act = makeAct();
  /** As they were when writing began. */
  let before = wordsOf(practice);
  const put = (next: OwnWords | undefined) => {
    words.value = next;
    source.writeKept(next);
  };
  return {
    /** Nothing: it is not being mended. */
    words,
    /** The last words are the server's. */
    saved,
    act,
    isReady: computed(() => (words.value?.title.trim().length ?? 0) >= TITLE_MIN),
    begin(now: PracticeView) {
      before = wordsOf(now);
      saved.value = false;
      put(before);
    },
    write: (field: OwnField, text: string) => words.value && put({ ...words.value, [field]: text }),
    cancel: () => put(undefined),
    async save() {
      const said = words.value;
      if (!said || said.title.trim().length < TITLE_MIN) return;
      const edit = editOf(before, said);
      const send = async () => source.onChanged(await source.edit(edit));
      if (Object.keys(edit).length > 0 && !(await act.run(send))) return;
      put(undefined);
      saved.value = true;
    },
    async withdraw() {
      if (!(await act.run(() => source.withdraw()))) return;
      put(undefined);
      source.onWithdrawn();
    },
  };
});
