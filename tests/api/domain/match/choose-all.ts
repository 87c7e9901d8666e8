/** Choosing as it is defined: all costs of all candidates beside all chosen, worked out each time; nothing is passed over for speed. */
import type { Candidate } from '#domain/match/choice';
import { ALIKE, shareWords } from '#domain/match/fingerprint';
import type { Grounds } from '#domain/match/grounds';

const MONTH_MS = 30 * 86_400_000;
const alike = (one: Candidate, other: Candidate) => shareWords(one.card.print, other.card.print) >= ALIKE;

interface Offer {
  readonly candidates: readonly Candidate[];
  readonly isEnded: (card: Candidate['card']) => boolean;
  readonly groundsOf: (one: Candidate) => Grounds;
}

function sinkAll({ candidates, isEnded }: Offer): Candidate[] {
  return candidates.map((one) => {
    const isOvertaken = candidates.some(
      (other) =>
        other.card.at >= one.card.at + MONTH_MS &&
        other.card.worked >= one.card.worked &&
        !one.card.official &&
        alike(other, one),
    );
    return { ...one, score: one.score - (isEnded(one.card) ? 1 : isOvertaken ? 0.3 : 0) };
  });
}

function worthOf(one: Candidate, chosen: readonly Candidate[], groundsOf: Offer['groundsOf']): number {
  const covered = (ground: number) => Math.max(0, ...chosen.map((other) => groundsOf(other)[ground] ?? 0));
  const shared = groundsOf(one).reduce((sum, amount, ground) => sum + Math.min(amount, covered(ground)), 0);
  const beside = chosen.reduce(
    (cost, { card }) =>
      cost +
      (one.card.theme !== '' && one.card.theme === card.theme ? 0.03 : 0) +
      (one.card.author === card.author ? 0.02 : 0) +
      (one.card.unit === card.unit ? 0.01 : 0),
    0.35 * shared,
  );
  const told = 2 * chosen.filter((other) => alike(one, other)).length;
  return one.score - told - (chosen.length < 3 ? beside : 0);
}

/** The seat of another unit: the best that fits, instead of the last, where three or more are all of the viewer's own. */
function seatGuest(chosen: readonly Candidate[], sunk: readonly Candidate[], unit: string): Candidate[] {
  const [last, kept] = [chosen.at(-1), chosen.slice(0, -1)];
  if (!last || chosen.length < 3 || chosen.some(({ card }) => card.unit !== unit)) return [...chosen];
  const guest = sunk.find(
    (one) =>
      one.card.unit !== unit && one.score >= 0.85 * last.score && kept.every((other) => !alike(one, other)),
  );
  return [...kept, guest ?? last];
}

export function chooseAll(offer: Offer, unit: string, limit: number): Candidate[] {
  const sunk = sinkAll(offer);
  const chosen: Candidate[] = [];
  while (chosen.length < Math.min(limit, sunk.length)) {
    const left = sunk.filter((one) => !chosen.includes(one));
    const worths = left.map((one) => worthOf(one, chosen, offer.groundsOf));
    const best = left[worths.indexOf(Math.max(...worths))];
    if (best) chosen.push(best);
  }
  return seatGuest(chosen, sunk, unit);
}
