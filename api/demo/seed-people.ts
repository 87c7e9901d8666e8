/** Writes the people's part of the demo: quizzes with who took them, and recognitions. Refuses nothing, since the data is ours. */
import { PIN_DAYS } from '../usecases/recognition/recognise.ts';
import type { QuizQuestion } from '#contract/quiz';
import { isPass } from '#domain/quiz/mark-answer';
import type { Writer } from '../usecases/ports.ts';
import { company, type WrittenQuiz, type WrittenRecognition } from './company/company.ts';
import { shift, storyId } from './story.ts';
import { countTakings } from '../usecases/quiz/count-takings.ts';

const DAY_MS = 86_400_000;

export async function seedPeople(tx: Writer, now: number): Promise<void> {
  for (const quiz of company.quizzes) await putQuiz(tx, quiz, now);
  for (const recognition of company.recognitions) await putRecognition(tx, recognition, now);
}

function makeQuestion(key: string, written: WrittenQuiz['questions'][number], at: number): QuizQuestion {
  const { text, kind, right, wrong, explanation, practice, picture } = written;
  const id = storyId(`${key}/question/${at}`);
  const choices = [...right, ...wrong].map((each) => ({
    id: storyId(`${id}/${each}`).slice(0, 8),
    text: each,
    right: right.includes(each),
  }));
  return {
    id,
    text,
    kind,
    explanation,
    // An order that is no order: the right one would else stand first everywhere.
    choices: choices.toSorted((a, b) => a.id.localeCompare(b.id)),
    ...(practice && { practiceId: storyId(practice) }),
    ...(picture && { pictureId: storyId(picture) }),
  };
}

async function putQuiz(tx: Writer, written: WrittenQuiz, now: number): Promise<void> {
  const { key, by, lang, title, passPercent, status, taken } = written;
  const questions = written.questions.map((each, at) => makeQuestion(key, each, at));
  const id = storyId(`quiz/${key}`);
  const pictures = questions.flatMap(({ pictureId }) => pictureId ?? []);
  const made = { id, lang, title, passPercent, questions, status, pictures };
  const row = { ...made, authorId: by, at: shift(written.at, now) };
  await tx.put('quizzes', row);
  for (const attempt of taken) await putAttempt(tx, { ...made, passPercent }, attempt, now);
  await countTakings(tx, row);
}

interface Asked {
  readonly id: string;
  readonly questions: readonly QuizQuestion[];
  readonly passPercent: number;
}

/** `right`: a figure for each answer, 1 where it was right. */
async function putAttempt(
  tx: Writer,
  { id: quizId, questions, passPercent }: Asked,
  { by: personId, right, at, shown }: WrittenQuiz['taken'][number],
  now: number,
): Promise<void> {
  const answers = [...right].map((figure, place) => {
    const { id: questionId = '', choices = [] } = questions[place] ?? {};
    const chosen = choices.filter((choice) => choice.right === (figure === '1')).map(({ id }) => id);
    return { questionId, choices: figure === '1' ? chosen : chosen.slice(0, 1), right: figure === '1' };
  });
  const isOver = answers.length === questions.length;
  const done = answers.filter((each) => each.right).length;
  await tx.put('attempts', {
    id: `${quizId}:${personId}`,
    quizId,
    personId,
    answers,
    at: shift(at, now),
    ...(isOver && { finishedAt: shift(at, now), passed: isPass(done, answers.length, passPercent) }),
    shown,
  });
}

function factOf({ to, practice, reuse, first, quiz, site }: WrittenRecognition) {
  const written = company.practices.find(({ key }) => key === practice);
  const taken = written?.reuses?.find(({ by }) => by === reuse);
  if (taken) return { fact: 'reuse' as const, factId: storyId(`${practice}/${taken.by}/${taken.at}`) };
  if (first) return { fact: 'first-share' as const, factId: storyId(first) };
  if (quiz) return { fact: 'quiz-pass' as const, factId: storyId(`quiz/${quiz}`) };
  if (site) return { fact: 'first-site' as const, factId: storyId(site) };
  throw new Error(`No fact to congratulate ${to} for`);
}

const unitOf = (id: string): string => company.people.find((person) => person.id === id)?.unit ?? '';

async function putRecognition(tx: Writer, written: WrittenRecognition, now: number): Promise<void> {
  const { by, to, reuse, site, text } = written;
  // A first site is saluted in the unit of who signed the agreement too, who is the one that salutes it here.
  const other = reuse ?? (site && by);
  const at = shift(written.at, now);
  await tx.put('recognitions', {
    id: storyId(`bravo/${by}/${to}/${written.at}`),
    byId: by,
    personId: to,
    ...factOf(written),
    text,
    units: [...new Set([unitOf(to), ...(other ? [unitOf(other)] : [])])],
    at,
    pinnedUntil: new Date(Date.parse(at) + PIN_DAYS * DAY_MS).toISOString(),
  });
}
