/** Comments of the open practice, what is being written, and what has not left yet: kept outside until the server has it. */
import { computed, createModel, signal } from '@preact/signals';
import type { Comment } from '#contract/comment';
import { readFailure } from './read-failure.ts';

/** On its way: `waiting` for the network, `refused` with the reason. */
export interface PendingComment {
  readonly id: string;
  readonly practiceId: string;
  readonly text: string;
  readonly state: 'sending' | 'waiting' | 'refused';
  readonly why?: string | undefined;
}
/** What must survive a reload: drafts by practice, and comments that have not left. */
export interface Kept {
  readonly drafts: Readonly<Record<string, string>>;
  readonly pending: readonly PendingComment[];
}
export interface CommentSource {
  list(practiceId: string): Promise<readonly Comment[]>;
  /** Repeatable: the comment's own id makes it count once. */
  add(practiceId: string, comment: { readonly id: string; readonly text: string }): Promise<Comment>;
  remove(id: string): Promise<unknown>;
  readKept(): Kept | undefined;
  writeKept(kept: Kept): void;
  newId(): string;
}

export const Comments = createModel((source: CommentSource) => {
  const state = makeState(source.readKept());
  const { practiceId, comments, pending, drafts } = state;
  const { load, remove } = listing(source, state);
  const { keep, send } = sending(source, state);

  return {
    comments,
    pending: computed(() => pending.value.filter((each) => each.practiceId === practiceId.value)),
    waiting: computed(() => pending.value.length),
    draft: computed(() => drafts.value[practiceId.value ?? ''] ?? ''),
    load,
    remove,
    async open(id: string | undefined) {
      practiceId.value = id;
      comments.value = [];
      await load();
    },
    write(text: string) {
      drafts.value = withDraft(drafts.value, practiceId.value, text);
      keep();
    },
    async submit() {
      const to = practiceId.value;
      const text = (drafts.value[to ?? ''] ?? '').trim();
      if (!to || text === '') return;
      const comment: PendingComment = { id: source.newId(), practiceId: to, text, state: 'sending' };
      // In the outbox before it leaves the form: a page that dies in between has it in one of both.
      pending.value = [...pending.value, comment];
      drafts.value = withDraft(drafts.value, to, '');
      keep();
      await send(comment);
    },
    async retry(id?: string) {
      const again = pending.value.filter((each) => (id ? each.id === id : each.state === 'waiting'));
      for (const each of again) await send(each);
    },
  };
});

type CommentsState = ReturnType<typeof makeState>;

function makeState(kept: Kept | undefined) {
  return {
    practiceId: signal<string | undefined>(undefined),
    comments: signal<readonly Comment[]>([]),
    drafts: signal<Kept['drafts']>(kept?.drafts ?? {}),
    // What was under way when the page died is tried again, never guessed sent.
    pending: signal<readonly PendingComment[]>((kept?.pending ?? []).map((each) => as(each, 'waiting'))),
  };
}

const as = (comment: PendingComment, state: PendingComment['state'], why?: string): PendingComment => ({
  ...comment,
  state,
  why,
});

const byTime = (comments: readonly Comment[]) => comments.toSorted((a, b) => a.at.localeCompare(b.at));

function withDraft(drafts: Kept['drafts'], id: string | undefined, text: string): Kept['drafts'] {
  const { [id ?? '']: _old, ...others } = drafts;
  return text === '' || !id ? others : { ...others, [id]: text };
}

function listing(source: CommentSource, { practiceId, comments }: CommentsState) {
  return {
    async load() {
      const asked = practiceId.value;
      if (!asked) return;
      const listed = await source.list(asked).catch(() => undefined);
      if (listed && practiceId.value === asked) comments.value = byTime(listed);
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

function sending(source: CommentSource, { practiceId, comments, drafts, pending }: CommentsState) {
  const keep = () => source.writeKept({ drafts: drafts.value, pending: pending.value });
  const mark = (id: string, state: PendingComment['state'], why?: string) => {
    pending.value = pending.value.map((each) => (each.id === id ? as(each, state, why) : each));
    keep();
  };
  const arrive = (comment: Comment) => {
    pending.value = pending.value.filter(({ id }) => id !== comment.id);
    keep();
    if (comment.practiceId !== practiceId.value) return;
    comments.value = byTime([...comments.value.filter(({ id }) => id !== comment.id), comment]);
  };
  const send = async ({ id, text, practiceId: to }: PendingComment) => {
    mark(id, 'sending');
    try {
      arrive(await source.add(to, { id, text }));
    } catch (error) {
      const { kind, title } = readFailure(error);
      mark(id, kind === 'offline' ? 'waiting' : 'refused', title);
    }
  };
  return { keep, send };
}
