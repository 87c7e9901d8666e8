/**
 * Sharing from the widget: a few words first, published at one click, the small questions after. While it is written,
 * colleagues' practices that say nearly the same are offered: one's own then becomes their evidence instead of a double.
 */
import { createModel, signal } from '@preact/signals';
import type { PracticeEdit, PracticeView } from '#contract/practice';
import type { Lang } from '#contract/words';
import { draftPractice } from '#domain/draft/draft-practice';
import type { OpenShare, Question } from './open-share.ts';
import { takeBack, type Act, type Outbox } from './outbox.ts';
import { takePictures, uploadsOf, type PictureSource, type TakenPicture } from './taken-picture.ts';

/** What must survive a reload. */
export interface KeptShare {
  readonly text: string;
  readonly share?: OpenShare;
}
export interface ShareSource extends PictureSource {
  findSimilar(text: string): Promise<readonly PracticeView[]>;
  readKept(): KeptShare;
  writeKept(kept: KeptShare): void;
  now(): number;
  lang(): Lang;
  wait(ms: number): Promise<void>;
}
type Box = InstanceType<typeof Outbox>;

/** A pause in writing; each letter would ask the server for nothing. */
const PAUSE_MS = 600;
/** Fewer words say nothing that could be compared. */
const WORDS_MIN = 4;
const TEXT_MIN = 3;
const NOTE_MAX = 1000;
const DIFFERENCE_MAX = 300;
/** The words themselves were the how. */
const ASKED: readonly Question[] = ['lever', 'objection', 'material'];

/** `parent`: the practice that is adapted; what is written is then the difference. */
export const ShareModel = createModel(
  (source: ShareSource, outbox: Box, parent: PracticeView | undefined) => {
    const state = makeState(source, parent);
    const { text, share, similar, joined } = state;
    const keep = () => source.writeKept({ text: text.value, ...(share.value ? { share: share.value } : {}) });
    const look = watchDoubles(source, state);
    return {
      text,
      share,
      similar,
      joined,
      pictures: state.taken.pictures,
      addPictures: state.taken.add,
      removePicture: state.taken.remove,
      parent: signal(parent),
      write(next: string) {
        text.value = next;
        keep();
        if (!parent) void look();
      },
      publish: () => publish(source, outbox, state, keep),
      join: (practice: PracticeView) => join(source, outbox, state, practice, keep),
      ...afterwards(source, outbox, state, keep),
    };
  },
);

/** Ten seconds to undo, the small questions, and the next one. */
function afterwards(source: ShareSource, outbox: Box, state: State, keep: () => void) {
  const { text, share, joined } = state;
  return {
    undo() {
      const id = share.value?.id;
      if (!id) return;
      const withdrawal = { id: source.newId(), name: 'withdrawPractice', params: { id }, title: '' } as const;
      takeBack(outbox, id, 'sharePractice', () => withdrawal);
      share.value = undefined;
      text.value = state.published.text;
      state.taken.put(state.published.pictures);
      keep();
    },
    tell(question: Question, edit: PracticeEdit) {
      const id = share.value?.id;
      if (!id) return;
      outbox.add({ id: source.newId(), name: 'editPractice', params: { id }, body: edit, title: '' });
      share.value = withoutQuestion(share.value, question);
      keep();
    },
    skip(question: Question) {
      share.value = withoutQuestion(share.value, question);
      keep();
    },
    /** Another one: the last is done with. */
    again() {
      share.value = undefined;
      joined.value = undefined;
      keep();
    },
  };
}

type State = ReturnType<typeof makeState>;

function makeState(source: ShareSource, parent: PracticeView | undefined) {
  const kept = source.readKept();
  return {
    parent,
    text: signal(kept.text),
    share: signal<OpenShare | undefined>(kept.share),
    similar: signal<readonly PracticeView[]>([]),
    /** The colleague's practice that this one was added to. */
    joined: signal<PracticeView | undefined>(undefined),
    /** What an undo gives back to the field. */
    published: { text: kept.text, pictures: [] as readonly TakenPicture[] },
    taken: takePictures(source),
  };
}

function withoutQuestion(share: OpenShare | undefined, question: Question): OpenShare | undefined {
  return share && { ...share, questions: share.questions.filter((each) => each !== question) };
}

/** The last words count: an answer to earlier ones is dropped. */
function watchDoubles(source: ShareSource, { text, similar }: State) {
  let question = 0;
  return async () => {
    question += 1;
    const mine = question;
    await source.wait(PAUSE_MS);
    if (mine !== question) return;
    const words = text.peek().trim();
    const enough = words.split(/\s+/).length >= WORDS_MIN;
    const found = enough ? await source.findSimilar(words).catch(() => []) : [];
    if (mine === question) similar.value = found;
  };
}

function publish(source: ShareSource, outbox: Box, state: State, keep: () => void): void {
  const { text, share, similar, parent } = state;
  const said = text.value.trim();
  if (said.length < TEXT_MIN || share.value) return;
  const id = source.newId();
  const draft = draftPractice(said, id, parent?.facets ?? {}, source.lang(), 'practice');
  const adapted = parent ? { parentId: parent.id, difference: said.slice(0, DIFFERENCE_MAX) } : {};
  const pictures = state.taken.pictures.value;
  const body = { ...draft, ...adapted, pictures: pictures.map((each) => each.id) };
  const act: Act = { id, name: 'sharePractice', params: { id }, body, title: draft.title };
  // In the outbox before it leaves the field: a page that dies in between has it in one of both.
  if (!outbox.addAll([...uploadsOf(pictures, draft.title), act])) return;
  state.published = { text: text.value, pictures };
  state.taken.put([]);
  share.value = { id, at: source.now(), questions: ASKED };
  text.value = '';
  similar.value = [];
  keep();
}

/** A reuse that worked, with what was written as its note. */
function join(
  source: ShareSource,
  outbox: Box,
  state: State,
  practice: PracticeView,
  keep: () => void,
): void {
  const { text, similar, joined } = state;
  const note = text.value.trim().slice(0, NOTE_MAX);
  const params = { id: practice.id, reuseId: practice.mine.reuseId ?? source.newId() };
  const pictures = state.taken.pictures.value;
  const shown = pictures.length > 0 ? { pictures: pictures.map(({ id }) => id) } : {};
  const body = { verdict: 'worked', note, ...shown };
  const { title } = practice;
  const act: Act = { id: source.newId(), name: 'recordVerdict', params, body, title };
  if (!outbox.addAll([...uploadsOf(pictures, title), act])) return;
  joined.value = practice;
  state.taken.put([]);
  text.value = '';
  similar.value = [];
  keep();
}
