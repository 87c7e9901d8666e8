/** From the best-scored to the few that are shown: diverse, one from another unit when it fits. */
import { ALIKE, isLikeAny, shareWords } from './fingerprint.ts';
import { joinGrounds, shareGrounds, type Grounds } from './grounds.ts';
import type { PracticeCard } from './practice-table.ts';

export interface Candidate {
  readonly card: PracticeCard;
  readonly ordinal: number;
  readonly score: number;
}

/**
 * Maximal marginal relevance (Carbonell & Goldstein 1998), as costs in points of score. What a page is about is heard in several
 * ways, some of them wrong: of what the chosen stand on already, another one's points count by so much less. On five judged
 * collections a useful one is among three on 0.87 of the pages instead of 0.84, and on none of them on fewer.
 */
const SAME_GROUND = 0.35;
/** Whatever this page says, two that are mostly about one thing are likelier to be useless together. */
const SAME_THEME = 0.03;
/** So many are seen at once; whatever is asked for beyond them is the next best. */
const SIDE_BY_SIDE = 3;
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

const tellsTheSame = (card: PracticeCard, other: PracticeCard): boolean =>
  shareWords(card.print, other.print, ALIKE) >= ALIKE;

/** All that it costs but for telling the same and standing on the same, which take as long to see as all the rest of choosing. */
const costBeside = (card: PracticeCard, other: PracticeCard): number =>
  (card.theme !== '' && card.theme === other.theme ? SAME_THEME : 0) +
  (card.author === other.author ? SAME_AUTHOR : 0) +
  (card.unit === other.unit ? SAME_UNIT : 0);

/** Headquarters' own word and a better proof stand, however old. */
function isOvertaken(card: PracticeCard, candidates: readonly Candidate[]): boolean {
  if (card.official) return false;
  const { worked } = card;
  const since = card.at + NEWER_MS;
  const newer: Uint16Array[] = [];
  for (const { card: other } of candidates)
    if (other.at >= since && worked <= other.worked) newer.push(other.print);
  return isLikeAny(card.print, newer, ALIKE);
}

/** What may be chosen from, best first. */
export interface Offer {
  readonly candidates: readonly Candidate[];
  /** Whether a newer practice says that what this one is about is over. */
  readonly isEnded: (card: PracticeCard) => boolean;
  readonly groundsOf: (candidate: Candidate) => Grounds;
}

/** Overtaken ones sink, but stay: the newer one may be no better. */
function sinkOvertaken(one: Candidate, { candidates, isEnded }: Offer): Candidate {
  const { card, ordinal, score } = one;
  if (isEnded(card)) return { card, ordinal, score: score - ENDED };
  return isOvertaken(card, candidates) ? { card, ordinal, score: score - OVERTAKEN } : one;
}

/** One not yet chosen: worth no more than its score without its costs, and less once more is known of it. */
interface Contender {
  candidate: Candidate;
  isChosen: boolean;
  /** Beside the chosen, but for what is costly to see. */
  cost: number;
  isSunk: boolean;
  /** Points of its score that stand on what the chosen stand on, when there were `weighed` of them. */
  shared: number;
  weighed: number;
  /** Cost of telling what one of the first `compared` of the chosen tells. */
  told: number;
  compared: number;
}

const contend = (candidate: Candidate): Contender => ({
  candidate,
  isChosen: false,
  cost: 0,
  isSunk: false,
  shared: 0,
  weighed: 0,
  told: 0,
  compared: 0,
});

interface Panel {
  readonly chosen: Candidate[];
  /** What of the page they stand on together. */
  covered: Grounds;
}

const NOTHING_COVERED: Grounds = new Float64Array();
const hasRoom = ({ chosen }: Panel): boolean => chosen.length < SIDE_BY_SIDE;

/** The first of those with the most worth, as far as it is known. */
function findForemost(contenders: readonly Contender[], panel: Panel): Contender | undefined {
  const isBeside = hasRoom(panel);
  let best: Contender | undefined;
  let bestWorth = -Infinity;
  for (const one of contenders) {
    if (one.isChosen) continue;
    const beside = isBeside ? one.cost + SAME_GROUND * one.shared : 0;
    const worth = one.candidate.score - one.told - beside;
    if (worth <= bestWorth) continue;
    best = one;
    bestWorth = worth;
  }
  return best;
}

/** Learns one thing more of it, which can only lessen its worth, the quickest first. False when all is known. */
function learnMore(one: Contender, panel: Panel, offer: Offer): boolean {
  const { length } = panel.chosen;
  if (one.weighed < length && hasRoom(panel)) {
    one.shared = shareGrounds(offer.groundsOf(one.candidate), panel.covered);
    one.weighed = length;
    return true;
  }
  if (!one.isSunk) {
    one.candidate = sinkOvertaken(one.candidate, offer);
    one.isSunk = true;
    return true;
  }
  const next = panel.chosen[one.compared];
  if (!next) return false;
  one.told += tellsTheSame(one.candidate.card, next.card) ? SAME_STORY : 0;
  one.compared += 1;
  return true;
}

function seat(one: Contender, panel: Panel, contenders: readonly Contender[], { groundsOf }: Offer): void {
  const { candidate } = one;
  if (hasRoom(panel)) panel.covered = joinGrounds(panel.covered, groundsOf(candidate));
  panel.chosen.push(candidate);
  one.isChosen = true;
  for (const other of contenders)
    if (!other.isChosen) other.cost += costBeside(other.candidate.card, candidate.card);
}

/** Only the foremost is looked at closely: whoever is still foremost then is so whatever the others hide. */
function chooseDiverse(offer: Offer, limit: number): Candidate[] {
  const panel: Panel = { chosen: [], covered: NOTHING_COVERED };
  const contenders = offer.candidates.map(contend);
  while (panel.chosen.length < limit) {
    const foremost = findForemost(contenders, panel);
    if (!foremost) break;
    if (!learnMore(foremost, panel, offer)) seat(foremost, panel, contenders, offer);
  }
  return panel.chosen;
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
