/**
 * Drafts questions from practices that have proved themselves: "what unlocked this kind of site?". It asks only where one
 * lever is right and the others are plausible and wrong; headquarters reads every draft before anybody is asked.
 */
import type { QuizQuestion } from '#contract/quiz';
import type { Lang } from '#contract/words';
import { ENTRIES, findEntry } from '../map/entries.ts';
import { weighEvidence, type Proof } from '../match/evidence.ts';

/** What of a practice is asked about; `proof` is colleagues' evidence. */
export interface Proven {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly lever?: string | undefined;
  readonly sector?: string | undefined;
  readonly customer?: string | undefined;
  readonly objection?: string | undefined;
  readonly proof: Proof;
}
interface Asked {
  readonly practices: readonly Proven[];
  readonly lang: Lang;
  readonly sector?: string | undefined;
  readonly limit: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}
type Told = Proven & { readonly lever: string; readonly customer: string };

/** Twice by colleagues and oftener well than badly: less is an anecdote, and an anecdote is no right answer. */
const WORKED_MIN = 2;
const WRONG_CHOICES = 3;

const isProven = ({ proof }: Proven): boolean => proof.worked >= WORKED_MIN && proof.worked > proof.failed;
const isTold = (practice: Proven): practice is Told =>
  practice.lever !== undefined && findEntry(practice.lever) !== undefined && practice.customer !== undefined;

const WORDS = {
  fr: {
    ask: (what: string) => `Qu’est-ce qui a débloqué l’affaire chez ${what} ?`,
    askWith: (what: string, objection: string) =>
      `Chez ${what}, l’objection était : « ${objection} ». Qu’est-ce qui a débloqué l’affaire ?`,
    explain: (title: string, tried: number, worked: number) =>
      `« ${title} » : reprise ${tried} fois par des collègues, gagnée ${worked} fois.`,
  },
  en: {
    ask: (what: string) => `What unlocked the deal at ${what}?`,
    askWith: (what: string, objection: string) =>
      `At ${what}, the objection was: “${objection}”. What unlocked the deal?`,
    explain: (title: string, tried: number, worked: number) =>
      `“${title}”: taken up ${tried} times by colleagues, worked ${worked} times.`,
  },
} as const;

/** As it was said, without the quotes and the full stop that some write and some do not. */
const bare = (objection: string): string => objection.replaceAll(/^[\s«“"]+|[\s»”".]+$/g, '');

/** FNV-1a: the same practice always gets the same order of choices, and the right one stands anywhere. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** A UUID that the same practice always gets in the same language: drafted twice, a question is the same question. */
function idOf(practice: Proven): string {
  const hex = ['a', 'b', 'c', 'd'].map((salt) =>
    spread(salt + practice.id)
      .toString(16)
      .padStart(8, '0'),
  );
  const all = hex.join('');
  return `${all.slice(0, 8)}-${all.slice(8, 12)}-4${all.slice(13, 16)}-8${all.slice(17, 20)}-${all.slice(20, 32)}`;
}

const leverName = (id: string, lang: Lang): string => {
  const name = findEntry(id)?.name[lang] ?? id;
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
};

/**
 * Levers that colleagues use elsewhere are plausible; those that worked in the same trade would be right as well, and the
 * neighbours of the right one nearly so.
 */
function listWrong(practice: Told, practices: readonly Proven[]): string[] {
  const sameTrade = practices.filter(({ sector }) => sector === practice.sector);
  const right = new Set(sameTrade.filter(({ proof }) => proof.worked > 0).map(({ lever }) => lever));
  const near = findEntry(practice.lever)?.near ?? {};
  const used = practices.map(({ lever }) => lever).filter((id) => id !== undefined);
  const known = ENTRIES.filter(({ kind }) => kind === 'lever').map(({ id }) => id);
  const order = (ids: readonly string[]) =>
    [...new Set(ids)].toSorted((a, b) => spread(practice.id + a) - spread(practice.id + b));
  const plausible = [...new Set([...order(used), ...order(known)])];
  return plausible
    .filter((id) => findEntry(id) && id !== practice.lever && !right.has(id) && !(id in near))
    .slice(0, WRONG_CHOICES);
}

function draftQuestion(practice: Told, practices: readonly Proven[], lang: Lang): QuizQuestion {
  const { customer, objection, title, proof } = practice;
  const say = WORDS[lang];
  const ids = [practice.lever, ...listWrong(practice, practices)];
  return {
    id: idOf(practice),
    text: (objection ? say.askWith(customer, bare(objection)) : say.ask(customer)).slice(0, 400),
    kind: 'single',
    choices: ids
      .toSorted((a, b) => spread(a + practice.id) - spread(b + practice.id))
      .map((id) => ({ id, text: leverName(id, lang), right: id === practice.lever })),
    explanation: say.explain(title, proof.tried, proof.worked),
    practiceId: practice.id,
  };
}

/** Best proven first, one for each lever: a quiz where one answer is always right teaches nothing. */
export function draftQuestions({ practices, lang, sector, limit, now }: Asked): QuizQuestion[] {
  const asked = practices
    .filter((each) => each.lang === lang && isProven(each) && (!sector || each.sector === sector))
    .filter(isTold)
    .toSorted(
      (a, b) => weighEvidence(b.proof, now) - weighEvidence(a.proof, now) || a.id.localeCompare(b.id),
    );
  const levers = new Set<string>();
  const chosen = asked.filter(({ lever }) => !levers.has(lever) && levers.add(lever));
  return chosen.slice(0, limit).map((each) => draftQuestion(each, practices, lang));
}
