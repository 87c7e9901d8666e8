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
const SAME_AUTHOR = 0.05;
const SAME_UNIT = 0.01;
/** The same story told twice: the second fills a place and says nothing, so whatever else fits at all goes before it. */
const SAME_STORY = 2;
/** What a newer practice says again: beside it the older one has little to add, and its prices and products are those of then. */
const OVERTAKEN = 0.3;
/** Two that were written in the same weeks are one campaign, not one overtaking the other. */
const NEWER_MS = 30 * 86_400_000;
/** A practice of another unit takes the last place when it has this part of that place's score. */
const CROSS_UNIT_PART = 0.85;

/** Whatever their themes: other words for one story often make another theme the loudest. */
const tellsTheSame = (card: PracticeCard, other: PracticeCard): boolean =>
  shareWords(card.print, other.print, ALIKE) >= ALIKE;

function costBeside(card: PracticeCard, chosen: readonly Candidate[]): number {
  return chosen.reduce((cost, { card: other }) => {
    const theme = card.theme !== '' && card.theme === other.theme ? SAME_THEME : 0;
    return (
      cost +
      theme +
      (tellsTheSame(card, other) ? SAME_STORY : 0) +
      (card.author === other.author ? SAME_AUTHOR : 0) +
      (card.unit === other.unit ? SAME_UNIT : 0)
    );
  }, 0);
}

/** Headquarters' own word and a better proof stand, however old. */
function overtakes(newer: PracticeCard, card: PracticeCard): boolean {
  return (
    newer.at >= card.at + NEWER_MS &&
    !card.official &&
    card.worked <= newer.worked &&
    tellsTheSame(newer, card)
  );
}

/** Overtaken ones sink, but stay: the newer one may be no better. */
function sinkOvertaken(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((one) =>
    candidates.some(({ card }) => overtakes(card, one.card)) ? { ...one, score: one.score - OVERTAKEN } : one,
  );
}

function bestNext(candidates: readonly Candidate[], chosen: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  let bestWorth = -Infinity;
  for (const candidate of candidates) {
    if (chosen.includes(candidate)) continue;
    const worth = candidate.score - costBeside(candidate.card, chosen);
    if (worth > bestWorth) [best, bestWorth] = [candidate, worth];
  }
  return best;
}

/** `ranked` best first. */
export function choose(ranked: readonly Candidate[], unit: string, limit: number): Candidate[] {
  const candidates = sinkOvertaken(ranked);
  const chosen: Candidate[] = [];
  while (chosen.length < limit) {
    const next = bestNext(candidates, chosen);
    if (!next) break;
    chosen.push(next);
  }
  const last = chosen.at(-1);
  const isFromElsewhere = ({ card }: Candidate) => card.unit !== unit;
  if (!last || chosen.length < 3 || chosen.some(isFromElsewhere)) return chosen;
  const kept = chosen.slice(0, -1);
  const guest = candidates.find(
    (candidate) =>
      isFromElsewhere(candidate) &&
      candidate.score >= CROSS_UNIT_PART * last.score &&
      !kept.some(({ card }) => tellsTheSame(card, candidate.card)),
  );
  return guest ? [...kept, guest] : chosen;
}
