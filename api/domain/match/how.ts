/**
 * How much of a "how" a text carries: a recipe tells what was done, counted, asked; a congratulation, a recap or a reminder
 * does not. It measures the way of writing, never the subject.
 */
import { stemOf } from '../text/terms.ts';

const setOf = (words: string) => new Set(words.split(/\s+/));

/** Praise, ceremony and internal news: what posts without a recipe are made of. Folded; two words are joined by a blank. */
const CHEER =
  setOf(`bravo felicitation felicitations merci fier fiers fiere fieres chapeau champagne hourra youpi congrats congratulations
congratulate proud cheers kudos amazing incredible podium classement challenge concours seminaire soiree
anniversaire birthday newsletter rappel reminder recap inscription inscriptions thanks attendees sommaire
edito roadshow rejoint joins`);
const CHEER_PAIRS = new Set(
  `compte rendu|notes de|le bilan|bilan du|bilan de|ordre du|points abordes|prochaine reunion|next meeting|minutes of|year to|point hebdo|weekly recap|weekly update|bienvenue a|please welcome|bonne retraite|vos conges|record battu|happy they|well done|thank you|hats off|what a|team building|save the|sign up|stay tuned|bonne annee|happy new|bonne ambiance|belle journee|belle aventure`.split(
    '|',
  ),
);
/** What someone writes who tells how: what they did, advice, conditions, cause and effect. */
const DOING =
  setOf(`je faut commencez commencer demande demander demandez demandait propose proposer proposez montre montrer montrez evite
eviter evitez jamais toujours abord ensuite puis avant apres depuis resultat donc parce car lieu sinon plutot astuce methode etape cle
argument objection critere criteres chiffre chiffres chiffrer signe signee signes ai mis fait compte comptez
i we ask asked show showed start started offer offered propose proposed never always first then before after since result so because
instead rather otherwise trick method step key criteria signed send keep put measured counted brought wrote`);
const EMPHASIS = /[!\u{1F300}-\u{1FAFF}\u2600-\u27BF]/gu;
/** Cheaper than the above: most texts have none. */
const MAY_EMPHASISE = /[!\uD83C-\uD83E\u2600-\u27BF]/;
const countEmphasis = (text: string): number =>
  MAY_EMPHASISE.test(text) ? (text.match(EMPHASIS)?.length ?? 0) : 0;

const UNASKED = 0;
const PLAIN = 1;
const DOES = 2;
const CHEERS = 3;
const STARTS_PAIR = 4;
const IS_FIGURE = 5;
const PAIR_STARTS = new Set(Array.from(CHEER_PAIRS, (pair) => pair.split(' ')[0]));

function kindOf(word: string): number {
  if (word < ':') return IS_FIGURE;
  if (DOING.has(word)) return DOES;
  if (CHEER.has(word)) return CHEERS;
  return PAIR_STARTS.has(word) ? STARTS_PAIR : PLAIN;
}
// By a word's own term, asked once each: texts repeat their words.
let kinds = new Uint8Array(1 << 10);

function kindOfTerm(term: number): number {
  if (term >= kinds.length) {
    const grown = new Uint8Array(2 * term);
    grown.set(kinds);
    kinds = grown;
  }
  const known = kinds[term] ?? UNASKED;
  return known === UNASKED ? (kinds[term] = kindOf(stemOf(term))) : known;
}

const squash = (value: number, middle: number) => value / (value + middle);
const clamp = (value: number) => Math.max(0, Math.min(1, value));

/** Long enough for what, where and how; longer adds little. */
const LENGTH_WORDS = 35;

interface Count {
  readonly words: number;
  readonly doing: number;
  readonly figures: number;
  readonly cheer: number;
}

function countWords(words: readonly number[]): Count {
  let doing = 0;
  let figures = 0;
  let cheer = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    const kind = kinds[word] || kindOfTerm(word);
    if (kind === IS_FIGURE) figures += 1;
    else if (kind === DOES) doing += 1;
    else if (kind === CHEERS) cheer += 1;
    else if (kind === STARTS_PAIR && CHEER_PAIRS.has(`${stemOf(word)} ${stemOf(words[at + 1] ?? 0)}`))
      cheer += 1;
  }
  return { words: Math.max(1, words.length - figures), doing, figures, cheer };
}

/** 0 (nothing to take up) to 1 (a recipe). `words`: the words' own terms, in order; `cases`: levers and situations found in the texts. */
export function measureHow(words: readonly number[], texts: readonly string[], cases: number): number {
  const count = countWords(words);
  const doing = squash((count.doing / Math.sqrt(count.words)) * 2, 1);
  const emphases = texts.reduce((sum, text) => sum + countEmphasis(text), 0);
  const cheer = count.cheer + emphases * 0.5;
  const ceremony = Math.min(1, (cheer * 12) / count.words);
  const told =
    0.45 * squash(count.words, LENGTH_WORDS) +
    0.25 * doing +
    0.1 * squash(count.figures, 3) +
    0.2 * squash(cases, 3);
  return clamp(told * 1.3 - 0.6 * ceremony);
}
