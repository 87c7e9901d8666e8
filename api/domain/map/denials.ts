/**
 * What a page denies: "pas de concurrent en place", "no tender planned". An expression right behind a negation is not said, and what its
 * words hint at is taken back unless another sentence does say it. A negation that is part of an expression is the map's own.
 */
import type { Words } from '../text/read-words.ts';
import { lexemeOf } from '../text/word-rows.ts';
import type { Concepts } from './concepts.ts';
import type { Found } from './find-expressions.ts';
import type { Path } from './read-path.ts';

export interface Denials {
  readonly denied: Set<number>;
  readonly said: Set<number>;
}

export const createDenials = (): Denials => ({ denied: new Set(), said: new Set() });

const NEGATIONS = new Set(['pas', 'aucun', 'aucune', 'sans', 'ni', 'nul', 'nulle', 'no', 'not', 'without', 'zero', 'never']);
/** "Pourquoi pas un essai", "why not a trial": an invitation. */
const INVITES = new Set(['pourquoi', 'why']);
/** No news and no answer are what silence is told by: nobody denies having news. */
const NEWS = new Set(['nouvelle', 'nouvelles', 'news', 'reponse', 'reponses', 'response', 'reply', 'retour', 'retours', 'answer', 'word']);
/** What it denies ends here: "il ne répond pas, contrat échu". */
const APART = /[^\s'’\p{L}\p{N}-]/u;

/** Whether a negation stands right before this expression. */
function isNegated({ start }: Found, { words: numbers, places }: Path, text: string, words: Words): boolean {
  if (start === 0 || !NEGATIONS.has(lexemeOf(numbers[start - 1] ?? 0).word)) return false;
  if (start > 1 && INVITES.has(lexemeOf(numbers[start - 2] ?? 0).word)) return false;
  if (NEWS.has(lexemeOf(numbers[start] ?? 0).word)) return false;
  const end = words.ends[places[start - 1] ?? 0] ?? 0;
  return !APART.test(text.slice(end, words.starts[places[start] ?? 0] ?? 0));
}

/** The expressions of one text that it denies; of all it is remembered whether they were said. */
export function findDenied(
  { denied, said }: Denials,
  all: readonly Found[],
  path: Path,
  text: string,
  words: Words,
): ReadonlySet<Found> {
  const isOwn = (at: number) => all.some(({ start, end, gaps }) => gaps === 0 && start <= at && at < end);
  const found = new Set(all.filter((one) => isNegated(one, path, text, words) && !isOwn(one.start - 1)));
  for (const one of all) for (const entry of one.entries) (found.has(one) ? denied : said).add(entry);
  return found;
}

export function muteDenied(concepts: Concepts, { denied, said }: Denials): void {
  for (const entry of denied) if (!said.has(entry)) concepts.mute(entry);
}
