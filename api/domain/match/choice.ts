/** From the best-scored to the few that are shown: diverse, one from another unit when it fits. */
import { ALIKE, shareWords } from './fingerprint.ts';
import type { PracticeCard } from './practice-table.ts';

export interface Candidate {
  readonly card: PracticeCard;
  readonly ordinal: number;
  readonly score: number;
}

/** Maximal marginal relevance (Carbonell & Goldstein 1998), as costs in points of score. */
const SAME_THEME = 0.06;
/** Decides between equals only: who helps twice on one page helps. */
const SAME_AUTHOR = 0.02;
const SAME_UNIT = 0.01;
/** The same story told twice: the second fills a place and says nothing, so whatever else fits at all goes before it. */
const SAME_STORY = 2;
/** What a newer practice says again: beside it the older one has little to add, and its prices and products are those of then. */
const OVERTAKEN = 0.3;
/** What is over helps nobody; it stays where next to nothing else fits, since a notice may be misread. */
const ENDED = 1;
/** Two that were written in the same weeks are one campaign, not one overtaking the other. */
const NEWER_MS = 30 * 86_400_000;
/** A practice of another unit takes the last place when it has this part of that place's score. */
const CROSS_UNIT_PART = 0.85;

/** Whatever their themes: other words for one story often make another theme the loudest. */
const tellsTheSame = (card: PracticeCard, other: PracticeCard): boolean =>
  shareWords(card.print, other.print, ALIKE) >= ALIKE;

/** All that it costs but for telling the same, which takes as long to see as all the rest of choosing. */
const costBeside = (card: PracticeCard, other: PracticeCard): number =>
  (card.theme !== '' && card.theme === other.theme ? SAME_THEME : 0) +
  (card.author === other.author ? SAME_AUTHOR : 0) +
  (card.unit === other.unit ? SAME_UNIT : 0);

/** Headquarters' own word and a better proof stand, however old. */
function overtakes(newer: PracticeCard, card: PracticeCard): boolean {
  return (
    newer.at >= card.at + NEWER_MS &&
    !card.official &&
    card.worked <= newer.worked &&
    tellsTheSame(newer, card)
  );
}

/** What may be chosen from, best first. */
export interface Offer {
  readonly candidates: readonly Candidate[];
  /** Whether a newer practice says that what this one is about is over. */
  readonly isEnded: (card: PracticeCard) => boolean;
}

/** Overtaken ones sink, but stay: the newer one may be no better. */
function sinkOvertaken(one: Candidate, { candidates, isEnded }: Offer): Candidate {
  if (isEnded(one.card)) return { ...one, score: one.score - ENDED };
  const isOvertaken = candidates.some(({ card }) => overtakes(card, one.card));
  return isOvertaken ? { ...one, score: one.score - OVERTAKEN } : one;
}

/** One not yet chosen: worth no more than its score without its costs, and less once more is known of it. */
interface Contender {
  candidate: Candidate;
  cost: number;
  isSunk: boolean;
  /** With so many of the chosen it has been compared. */
  compared: number;
}

/** The first of those with the most worth, as far as it is known. */
function findForemost(contenders: readonly Contender[]): Contender | undefined {
  let best: Contender | undefined;
  let bestWorth = -Infinity;
  for (const one of contenders) {
    const worth = one.candidate.score - one.cost;
    if (worth > bestWorth) [best, bestWorth] = [one, worth];
  }
  return best;
}

/** Learns one thing more of it, which can only lessen its worth. False when all is known. */
function learnMore(one: Contender, chosen: readonly Candidate[], offer: Offer): boolean {
  const next = chosen[one.compared];
  if (!one.isSunk) one.candidate = sinkOvertaken(one.candidate, offer);
  else if (!next) return false;
  else one.cost += tellsTheSame(one.candidate.card, next.card) ? SAME_STORY : 0;
  if (one.isSunk) one.compared += 1;
  one.isSunk = true;
  return true;
}

/** Only the foremost is looked at closely: whoever is still foremost then is so whatever the others hide. */
function chooseDiverse(offer: Offer, limit: number): Candidate[] {
  const chosen: Candidate[] = [];
  let contenders = offer.candidates.map((candidate): Contender => ({
    candidate,
    cost: 0,
    isSunk: false,
    compared: 0,
  }));
  while (chosen.length < limit) {
    const foremost = findForemost(contenders);
    if (!foremost) break;
    if (learnMore(foremost, chosen, offer)) continue;
    chosen.push(foremost.candidate);
    contenders = contenders.filter((one) => one !== foremost);
    for (const one of contenders) one.cost += costBeside(one.candidate.card, foremost.candidate.card);
  }
  return chosen;
}

export function choose(offer: Offer, unit: string, limit: number): Candidate[] {
  const chosen = chooseDiverse(offer, limit);
  const last = chosen.at(-1);
  const isFromElsewhere = ({ card }: Candidate) => card.unit !== unit;
  if (!last || chosen.length < 3 || chosen.some(isFromElsewhere)) return chosen;
  const kept = chosen.slice(0, -1);
  const fits = (candidate: Candidate) =>
    candidate.score >= CROSS_UNIT_PART * last.score &&
    !kept.some(({ card }) => tellsTheSame(card, candidate.card));
  const guest = offer.candidates
    .filter((candidate) => isFromElsewhere(candidate) && fits(candidate))
    .map((candidate) => sinkOvertaken(candidate, offer))
    .find(fits);
  return guest ? [...kept, guest] : chosen;
}
