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
/** Two that were written in the same weeks are one campaign, not one overtaking the other. */
const NEWER_MS = 30 * 86_400_000;
/** A practice of another unit takes the last place when it has this part of that place's score. */
const CROSS_UNIT_PART = 0.85;

/** Whatever their themes: other words for one story often make another theme the loudest. */
const tellsTheSame = (card: PracticeCard, other: PracticeCard): boolean =>
  shareWords(card.print, other.print, ALIKE) >= ALIKE;

function costBeside(card: PracticeCard, other: PracticeCard, before: number): number {
  const theme = card.theme !== '' && card.theme === other.theme ? SAME_THEME : 0;
  return (
    before +
    theme +
    (tellsTheSame(card, other) ? SAME_STORY : 0) +
    (card.author === other.author ? SAME_AUTHOR : 0) +
    (card.unit === other.unit ? SAME_UNIT : 0)
  );
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

/** The most worth of those not yet chosen, of which each costs what it has in common with the chosen. */
function bestNext(
  candidates: readonly Candidate[],
  costs: readonly number[],
  chosen: readonly Candidate[],
): Candidate | undefined {
  let best: Candidate | undefined;
  let bestWorth = -Infinity;
  candidates.forEach((candidate, at) => {
    const worth = candidate.score - (costs[at] ?? 0);
    if (worth > bestWorth && !chosen.includes(candidate)) [best, bestWorth] = [candidate, worth];
  });
  return best;
}

function chooseDiverse(candidates: readonly Candidate[], limit: number): Candidate[] {
  const chosen: Candidate[] = [];
  let costs = candidates.map(() => 0);
  while (chosen.length < limit) {
    const next = bestNext(candidates, costs, chosen);
    if (!next) break;
    chosen.push(next);
    if (chosen.length < limit)
      costs = candidates.map(({ card }, at) => costBeside(card, next.card, costs[at] ?? 0));
  }
  return chosen;
}

/** `ranked` best first. */
export function choose(ranked: readonly Candidate[], unit: string, limit: number): Candidate[] {
  const candidates = sinkOvertaken(ranked);
  const chosen = chooseDiverse(candidates, limit);
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
