/** Comments of the open practice, what is being written, and what has not left yet: kept outside until the server has it. */
import { computed, createModel, signal } from '@preact/signals';
import type { Comment } from '#contract/comment';
import type { PersonRef } from '#contract/person';
import { listMentioned } from './mentions.ts';
import { as, sending, type Kept, type PendingComment, type SentComment } from './pending-comments.ts';

export interface CommentPage {
  readonly items: readonly Comment[];
  readonly next: string | null;
}
export interface CommentSource {
  /** Newest first. */
  list(practiceId: string, cursor?: string): Promise<CommentPage>;
  /** Repeatable with the same key; refused as `conflict` when a comment has its id. */
  add(practiceId: string, comment: SentComment): Promise<Comment>;
  remove(id: string): Promise<unknown>;
  readKept(): Kept | undefined;
  writeKept(kept: Kept): void;
  newId(): string;
}

export const Comments = createModel((source: CommentSource) => {
  const state = makeState(source.readKept());
  const { practiceId, comments, pending, drafts } = state;
  const { load, earlier, remove } = listing(source, state);
  const sender = sending(source, state);

  return {
    comments,
    pending: computed(() => pending.value.filter((each) => each.practiceId === practiceId.value)),
    /** What is not on its way: without an answer, or refused. */
    waiting: computed(() => pending.value.filter((each) => each.state !== 'sending').length),
    draft: computed(() => drafts.value[practiceId.value ?? ''] ?? ''),
    /** A comment here had arrived as it was sent first; its changed words are in the draft. */
    arrived: computed(() => state.arrived.value.includes(practiceId.value ?? '')),
    /** There are earlier ones. */
    hasEarlier: computed(() => state.next.value !== null),
    load,
    earlier,
    remove,
    async open(id: string | undefined) {
      practiceId.value = id;
      comments.value = [];
      state.next.value = null;
      await load();
    },
    ...writing(source, state, sender),
    /** What was refused too: the person asks for it. */
    async retryAll() {
      for (const each of pending.value.filter(({ state: now }) => now !== 'sending')) await sender.send(each);
    },
    mend: sender.mend,
    drop: sender.drop,
    async retry(id?: string) {
      const again = pending.value.filter((each) => (id ? each.id === id : each.state === 'waiting'));
      for (const each of again) await sender.send(each);
    },
  };
});

type CommentsState = ReturnType<typeof makeState>;

function makeState(kept: Kept | undefined) {
  return {
    practiceId: signal<string | undefined>(undefined),
    comments: signal<readonly Comment[]>([]),
    next: signal<string | null>(null),
    drafts: signal<Kept['drafts']>(kept?.drafts ?? {}),
    named: signal<Readonly<Record<string, string>>>(kept?.named ?? {}),
    // What was under way when the page died is tried again, never guessed sent.
    pending: signal<readonly PendingComment[]>((kept?.pending ?? []).map((each) => as(each, 'waiting'))),
    /** Of the draft of this practice: an earlier wording of it may have arrived under this id. */
    ids: signal<NonNullable<Kept['ids']>>(kept?.ids ?? {}),
    /** Practices under which a comment had arrived as it was sent first, while its words were changed. */
    arrived: signal<readonly string[]>([]),
  };
}

const withAll = (known: readonly Comment[], more: readonly Comment[]) =>
  byTime([...more.filter(({ id }) => known.every((each) => each.id !== id)), ...known]);

const byTime = (comments: readonly Comment[]) => comments.toSorted((a, b) => a.at.localeCompare(b.at));

function withDraft(drafts: Kept['drafts'], id: string | undefined, text: string): Kept['drafts'] {
  const { [id ?? '']: _old, ...others } = drafts;
  return text === '' || !id ? others : { ...others, [id]: text };
}

/** A comment as it leaves the form. Its id is chosen once, whatever becomes of its words. */
function beginning(source: CommentSource, { named, ids, arrived }: CommentsState) {
  return (to: string, text: string): PendingComment => {
    const { [to]: id = source.newId(), ...others } = ids.value;
    ids.value = others;
    arrived.value = arrived.value.filter((each) => each !== to);
    const mentions = listMentioned(text, named.value);
    const told = mentions.length > 0 ? { mentions } : {};
    return { id, key: source.newId(), practiceId: to, text, ...told, state: 'sending' };
  };
}

/** The draft of the open practice, and its way into the outbox. */
function writing(source: CommentSource, state: CommentsState, { keep, send }: ReturnType<typeof sending>) {
  const { practiceId, drafts, pending, named } = state;
  const begin = beginning(source, state);
  return {
    write(text: string) {
      drafts.value = withDraft(drafts.value, practiceId.value, text);
      keep();
    },
    /** Somebody was chosen by name; they are told if the name is still there when it leaves. */
    name({ id, name }: PersonRef) {
      named.value = { ...named.value, [name]: id };
      keep();
    },
    async submit() {
      const to = practiceId.value;
      const text = (drafts.value[to ?? ''] ?? '').trim();
      if (!to || text === '') return;
      const comment = begin(to, text);
      // In the outbox before it leaves the form: a page that dies in between has it in one of both.
      pending.value = [...pending.value, comment];
      drafts.value = withDraft(drafts.value, to, '');
      keep();
      await send(comment);
    },
  };
}

function listing(source: CommentSource, { practiceId, comments, next }: CommentsState) {
  return {
    async earlier() {
      const asked = practiceId.value;
      const cursor = next.value;
      if (!asked || cursor === null) return;
      const page = await source.list(asked, cursor).catch(() => undefined);
      if (!page || practiceId.value !== asked) return;
      next.value = page.next;
      comments.value = withAll(comments.value, page.items);
    },
    async load() {
      const asked = practiceId.value;
      if (!asked) return;
      const page = await source.list(asked).catch(() => undefined);
      if (!page || practiceId.value !== asked) return;
      const oldest = page.items.at(-1)?.at ?? '';
      // What was read further back stays, with the way further back from there.
      const kept = comments.value.filter(({ at }) => at < oldest);
      if (kept.length === 0) next.value = page.next;
      comments.value = byTime([...kept, ...page.items]);
    },
    async remove(id: string) {
      const before = comments.value;
      comments.value = before.filter((each) => each.id !== id);
      await source.remove(id).catch(() => {
        comments.value = before;
      });
    },
  };
}
