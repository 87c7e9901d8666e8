/** Writes the demo company's questions: open, routed, silent, answered, and one that became a practice. */
import type { Facets } from '#contract/facets';
import type { Lang, QuestionState, RouteState } from '#contract/words';
import type { PersonRow } from '../usecases/rows/directory.ts';
import type { Writer } from '../usecases/ports.ts';
import { notify } from '../usecases/notify.ts';
import type { WriteScope } from '../usecases/scope.ts';
import written from './company/questions.json' with { type: 'json' };
import { shift, storyId } from './story.ts';

interface WrittenQuestion {
  readonly key: string;
  readonly by: string;
  readonly at: string;
  readonly lang: Lang;
  readonly title: string;
  readonly body: string;
  readonly facets: Facets;
  readonly hidden: boolean;
  readonly status: QuestionState;
  readonly routes: readonly { readonly to: string; readonly state: RouteState }[];
  readonly answers: readonly {
    readonly by: string;
    readonly at: string;
    readonly text: string;
    /** Key of a practice of the story. */
    readonly practice?: string;
    readonly accepted: boolean;
  }[];
}
type WrittenAnswer = WrittenQuestion['answers'][number];

// JSON modules type every string as string; the seed's test reads each row through the contract's own schemas.
export const questions = written as unknown as readonly WrittenQuestion[];

async function putRoutes(
  tx: Writer,
  { key, by, at, title, routes }: WrittenQuestion,
  now: number,
): Promise<void> {
  const asker = await tx.get('people', by);
  const asked = Date.parse(shift(at, now));
  for (const { to, state } of routes) {
    const id = storyId(key);
    const route = { questionId: id, personId: to, state, at: new Date(asked).toISOString() };
    await tx.put('questionRoutes', { ...route, id: `${id}:${to}` });
    if (state !== 'waiting' || !asker) continue;
    // Told as it was on the day; nobody listens to a seed.
    const actor = { person: asker as PersonRow, sessionId: '' };
    const random = { id: () => storyId(`${key}/told/${to}`) };
    const scope = { db: tx, actor, now: asked, random, announce: () => {} };
    // `notify` takes no more of its scope than these.
    const about = { noun: 'question', id } as const;
    await notify(scope as unknown as WriteScope, { to, kind: 'question-routed', about, title });
  }
}

async function putAnswer(
  tx: Writer,
  question: WrittenQuestion,
  answer: WrittenAnswer,
  now: number,
): Promise<void> {
  const { by: authorId, at, text, practice, accepted } = answer;
  await tx.put('answers', {
    id: storyId(`${question.key}/${authorId}`),
    questionId: storyId(question.key),
    authorId,
    text,
    ...(practice === undefined ? {} : { practiceId: storyId(practice) }),
    accepted,
    at: shift(at, now),
  });
}

/** The practice that an accepted answer became, or the one that it pointed to. */
async function putPractice(tx: Writer, question: WrittenQuestion, now: number): Promise<string | undefined> {
  const { key, by, lang, title, facets, hidden } = question;
  const accepted = question.answers.find((answer) => answer.accepted);
  if (!accepted) return undefined;
  if (accepted.practice !== undefined) return storyId(accepted.practice);
  const author = await tx.get('people', accepted.by);
  const id = storyId(`${key}/practice`);
  await tx.put('practices', {
    id,
    rev: 1,
    kind: 'practice',
    lang,
    title,
    body: accepted.text,
    authorId: accepted.by,
    unit: author?.unit ?? '',
    region: author?.region ?? '',
    facets,
    ...(facets.sector === undefined ? {} : { sector: facets.sector }),
    pictures: [],
    questionId: storyId(key),
    ...(hidden ? {} : { askedById: by }),
    status: 'live',
    official: false,
    at: shift(accepted.at, now),
  });
  return id;
}

export async function seedQuestions(tx: Writer, now: number): Promise<void> {
  for (const question of questions) {
    const { key, by, lang, title, body, facets, hidden, status } = question;
    const askedAt = shift(question.at, now);
    const practiceId = await putPractice(tx, question, now);
    const row = { id: storyId(key), askerId: by, lang, title, body, facets, hidden, status, askedAt };
    const at = `${askedAt.slice(0, 10)}T00:00:00.000Z`;
    await tx.put('questions', { ...row, at, ...(practiceId === undefined ? {} : { practiceId }) });
    await putRoutes(tx, question, now);
    for (const answer of question.answers) await putAnswer(tx, question, answer, now);
  }
}
