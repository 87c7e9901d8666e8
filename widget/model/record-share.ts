/** Sharing a win from a host's record: one click, its undo, the small questions after. No name of a customer is in it. */
import type { Facets } from '#contract/facets';
import type { PracticeDraft, PracticeEdit } from '#contract/practice';
import type { Lang } from '#contract/words';
import { QUESTIONS, type Question } from './open-share.ts';
import { takeBack, type Act, type Outbox } from './outbox.ts';
import { takePictures, uploadsOf } from './taken-picture.ts';
import type { RecordSource, Shown, Visit } from './record-shown.ts';

type Draft = Omit<PracticeDraft, 'id'>;

/** The server's draft with the facets that were understood. */
function shareOf(
  draft: { readonly title: string; readonly customer?: string | undefined },
  facets: Facets,
  lang: Lang,
): Draft {
  const { title, customer } = draft;
  const told = { kind: 'win', lang, title, body: '', pictures: [] } as const;
  return { ...told, pictures: [], facets: { ...facets, stage: 'won' }, ...(customer ? { customer } : {}) };
}

/** What a share would publish now; undefined when nothing was won here, or it was shared. */
export const draftOf = (source: RecordSource, { draft, customer, visit, facets }: Shown) =>
  draft.value && !visit.value.share
    ? shareOf(
        { ...draft.value, ...(customer.value ? { customer: customer.value } : {}) },
        facets.value,
        source.lang(),
      )
    : undefined;

function withAnswered(visit: Visit, question: Question): Visit {
  if (!visit.share) return visit;
  const questions = visit.share.questions.filter((each) => each !== question);
  return { ...visit, share: { ...visit.share, questions } };
}

const withdrawalOfShare = (key: string, id: string): Act => ({
  id: key,
  name: 'withdrawPractice',
  params: { id },
  title: '',
});

/** Of the record that is shown, while it is shown. */
const picturesOf = (source: RecordSource) =>
  takePictures({ readPictures: () => [], writePictures: () => undefined, newId: () => source.newId() });

export function shareActs(
  source: RecordSource,
  outbox: InstanceType<typeof Outbox>,
  shown: Shown,
  change: (visit: Visit) => void,
) {
  const { visit, customer } = shown;
  const taken = picturesOf(source);
  return {
    pictures: taken.pictures,
    addPictures: taken.add,
    removePicture: taken.remove,
    forgetPictures: () => taken.put([]),
    describe: (words: string) => void (customer.value = words),
    share() {
      const draft = draftOf(source, shown);
      const pictures = taken.pictures.value;
      if (!draft) return;
      const id = source.newId();
      const body = { ...draft, id, pictures: pictures.map((each) => each.id) };
      const act: Act = { id, name: 'sharePractice', params: { id }, body, title: draft.title };
      const questions = QUESTIONS.win.filter((each) => each !== 'picture');
      if (!outbox.addAll([...uploadsOf(pictures, draft.title), act])) return;
      change({ ...visit.value, share: { id, at: source.now(), questions } });
      taken.put([]);
    },
    undoShare() {
      const { share, ...rest } = visit.value;
      if (!share) return;
      takeBack(outbox, share.id, 'sharePractice', () => withdrawalOfShare(source.newId(), share.id));
      change(rest);
    },
    ...questionActs(source, outbox, shown, change),
  };
}

/** The small questions after it. */
function questionActs(
  source: RecordSource,
  outbox: InstanceType<typeof Outbox>,
  { visit }: Shown,
  change: (visit: Visit) => void,
) {
  const answered = (question: Question) => change(withAnswered(visit.value, question));
  return {
    tell(question: Question, edit: PracticeEdit) {
      const { share } = visit.value;
      if (!share) return;
      const params = { id: share.id };
      outbox.add({ id: source.newId(), name: 'editPractice', params, body: edit, title: '' });
      answered(question);
    },
    skip: answered,
  };
}
