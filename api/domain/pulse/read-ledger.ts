/** Puts the closed weeks together as one ledger. It adds nothing to what they tell. */
import type { ClosedWeek, Place } from './closed-week.ts';
import type { Piece } from './cut-company.ts';
import type { Ledger, Released } from './ledger.ts';

/** Gives each place a number; the same place of another week has the same one. */
function numberPlaces() {
  const numbers = new Map<string, number>();
  const pieces: Piece[] = [];
  return {
    pieces,
    numberOf([unit, region]: Place): number {
      const name = JSON.stringify([unit, region]);
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, pieces.length);
      return pieces.push({ unit: unit ?? undefined, region: region ?? undefined }) - 1;
    },
  };
}

const times = <F>(n: number, fact: F): F[] => Array.from({ length: n }, () => fact);

/** `closed` in any order; `open` is the first week that is not in it. */
export function readLedger(closed: readonly ClosedWeek[], open: number): Ledger {
  const { pieces, numberOf } = numberPlaces();
  const released = <F>(factsOf: (week: ClosedWeek) => F[][]): Released<F>[] =>
    closed.flatMap((each) => factsOf(each).map((acts) => ({ week: each.week, acts })));
  const today = closed.find((each) => each.today)?.today;
  const catalogue = (today?.catalogue ?? []).map(({ place, sector }) => ({ piece: numberOf(place), sector }));
  const weeks = closed.map(({ week, activity }) => {
    const shared = activity.map(({ places, of, active, contributors }) => {
      return { pieces: places.map(numberOf), of, active, contributors: contributors ?? undefined };
    });
    return [week, shared] as const;
  });
  return {
    open,
    catalogue,
    weeks: new Map(weeks),
    shares: released(({ shares }) =>
      shares.map(({ place, sector, n }) => times(n, { piece: numberOf(place), sector })),
    ),
    reuses: released(({ reuses }) =>
      reuses.map(({ place, from, n }) => times(n, { piece: numberOf(place), from: from ?? undefined })),
    ),
    verdicts: released(({ verdicts }) =>
      verdicts.map(({ place, worked, n }) => times(n, { piece: numberOf(place), worked })),
    ),
    reactions: released(({ reactions }) =>
      reactions.map(({ place, hours }) => hours.map((each) => ({ piece: numberOf(place), hours: each }))),
    ),
    recognitions: released(({ recognitions }) => recognitions.map(({ across, n }) => times(n, { across }))),
    grid: { pieces, units: today?.units ?? [], regions: today?.regions ?? [] },
  };
}
