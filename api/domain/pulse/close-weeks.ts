/**
 * Closes the weeks that are over: what waits is released by fives, who was active is sheltered, and both lose their names. It
 * adds to what was closed before and never changes it; what a person did counts where they are at the closing.
 */
import type { ClosedWeek, Place } from './closed-week.ts';
import type { Piece } from './cut-company.ts';
import type { Told } from './ledger.ts';
import { releaseByFives } from './release-by-fives.ts';
import { shelterWeeks } from './shelter-weeks.ts';

/** Enough to tell hours from days; a moment to the second would name one practice. */
const toTenth = (hours: number): number => Math.round(hours * 10) / 10;

type Figures = Omit<ClosedWeek, 'week' | 'activity' | 'today'>;
interface Closing {
  /** The first week to close, and the first that is not over. */
  readonly from: number;
  readonly open: number;
  readonly closed: readonly ClosedWeek[];
}

/** Name of a kind of act → the week up to which all of it was told. */
function toldUntil<K extends keyof Figures>(
  closed: readonly ClosedWeek[],
  kind: K,
  nameOf: (figure: Figures[K][number]) => string,
): ReadonlyMap<string, number> {
  const until = new Map<string, number>();
  for (const { week, [kind]: figures } of closed)
    for (const figure of figures)
      until.set(nameOf(figure), Math.max(week, until.get(nameOf(figure)) ?? week));
  return until;
}

/** A unit that was renamed, or cut otherwise, would tell its whole past again. */
function isNew(closed: readonly ClosedWeek[], figure: Figures[keyof Figures][number]): boolean {
  const today = closed.reduce<ClosedWeek | undefined>(
    (newest, each) => (each.today && !(newest && newest.week > each.week) ? each : newest),
    undefined,
  )?.today;
  if (!today?.places || !('place' in figure)) return false;
  const isCut = today.places.some((place) => named(place) === named(figure.place));
  const isUnit = !('from' in figure) || figure.from === null || today.units.includes(figure.from);
  return !isCut || !isUnit;
}

/** Grains by the week in which they are told; what waited from earlier weeks counts as done in the first that is closed now. */
function releaseKind<K extends keyof Figures>(
  { from, open, closed }: Closing,
  acts: readonly Told[K][number][],
  kind: K,
  { nameOf, tell }: Tellers[K],
): ReadonlyMap<number, Figures[K][number][]> {
  const until = toldUntil(closed, kind, nameOf);
  const untilOf = new Map<string, number>();
  for (const act of acts) {
    if (untilOf.has(act.key)) continue;
    const figure = tell([act]);
    const told = (figure && until.get(nameOf(figure))) ?? -Infinity;
    untilOf.set(act.key, figure && isNew(closed, figure) ? Math.max(told, from - 1) : told);
  }
  const waiting = acts
    .filter(({ key, week }) => week < open && week > (untilOf.get(key) ?? -Infinity))
    .map((act) => ({ ...act, week: Math.max(act.week, from) }));
  const told = new Map<number, Figures[K][number][]>();
  for (const grain of releaseByFives(waiting)) {
    const figure = tell(grain.acts);
    if (figure) told.set(grain.week, [...(told.get(grain.week) ?? []), figure]);
  }
  return told;
}

const placeOf = (piece: Piece | undefined): Place => [piece?.unit ?? null, piece?.region ?? null];
const named = (...parts: readonly unknown[]): string => JSON.stringify(parts);

type Tellers = {
  readonly [K in keyof Figures]: {
    /** Acts of one name are never told apart. */
    readonly nameOf: (figure: Figures[K][number]) => string;
    readonly tell: (acts: readonly Told[K][number][]) => Figures[K][number] | undefined;
  };
};

function tellersOf({ grid }: Told): Tellers {
  const at = (piece: number) => placeOf(grid.pieces[piece]);
  return {
    shares: {
      nameOf: ({ place, sector }) => named(place, sector),
      tell: ([one, ...more]) => one && { place: at(one.piece), sector: one.sector, n: more.length + 1 },
    },
    reuses: {
      nameOf: ({ place, from }) => named(place, from),
      tell: ([one, ...more]) => one && { place: at(one.piece), from: one.from ?? null, n: more.length + 1 },
    },
    verdicts: {
      nameOf: ({ place, worked }) => named(place, worked),
      tell: ([one, ...more]) => one && { place: at(one.piece), worked: one.worked, n: more.length + 1 },
    },
    reactions: {
      nameOf: ({ place }) => named(place),
      tell: (acts) => acts[0] && { place: at(acts[0].piece), hours: acts.map(({ hours }) => toTenth(hours)) },
    },
    recognitions: {
      nameOf: ({ across }) => named(across),
      tell: ([one, ...more]) => one && { across: one.across, n: more.length + 1 },
    },
  };
}

function releaseAll(told: Told, closing: Closing): (week: number) => Figures {
  const tellers = tellersOf(told);
  const release = <K extends keyof Figures>(kind: K) => releaseKind(closing, told[kind], kind, tellers[kind]);
  const shares = release('shares');
  const reuses = release('reuses');
  const verdicts = release('verdicts');
  const reactions = release('reactions');
  const recognitions = release('recognitions');
  return (week) => ({
    shares: shares.get(week) ?? [],
    reuses: reuses.get(week) ?? [],
    verdicts: verdicts.get(week) ?? [],
    reactions: reactions.get(week) ?? [],
    recognitions: recognitions.get(week) ?? [],
  });
}

function closeActivity({ grid, members, did }: Told, { from, open }: Closing) {
  const weeks = shelterWeeks(
    members,
    did.filter(({ week }) => week >= from),
    open,
  );
  return (week: number): ClosedWeek['activity'] =>
    (weeks.get(week) ?? []).map(({ pieces, of, active, contributors }) => ({
      places: pieces.map((piece) => placeOf(grid.pieces[piece])),
      of,
      active,
      contributors: contributors ?? null,
    }));
}

function listToday({ grid, catalogue }: Told): NonNullable<ClosedWeek['today']> {
  const cells = new Map(
    catalogue.map(({ piece, sector }) => {
      const place = placeOf(grid.pieces[piece]);
      return [named(place, sector), { place, sector }];
    }),
  );
  const places = grid.pieces.map(placeOf);
  return { units: grid.units, regions: grid.regions, places, catalogue: [...cells.values()] };
}

const isEmpty = ({ activity, shares, reuses, verdicts, reactions, recognitions }: ClosedWeek): boolean =>
  [activity, shares, reuses, verdicts, reactions, recognitions].every(({ length }) => length === 0);

/** The first week in which anything was done. */
function firstOf({ did, shares, reuses, verdicts, reactions, recognitions }: Told, last: number): number {
  const acts = [did, shares, reuses, verdicts, reactions, recognitions].flatMap((each) =>
    each.map(({ week }) => week),
  );
  return acts.reduce((least, week) => Math.min(least, week), last);
}

/** The weeks after those in `closed` and before `open`, oldest first; the last is there even when nothing happened in it. */
export function closeWeeks(told: Told, closed: readonly ClosedWeek[], open: number): ClosedWeek[] {
  const last = open - 1;
  const from = closed.length > 0 ? Math.max(...closed.map(({ week }) => week)) + 1 : firstOf(told, last);
  const closing = { from, open, closed };
  const figuresOf = releaseAll(told, closing);
  const activityOf = closeActivity(told, closing);
  const weeks = Array.from({ length: Math.max(0, open - from) }, (_, index): ClosedWeek => {
    const week = from + index;
    return { week, activity: activityOf(week), ...figuresOf(week) };
  });
  return weeks.flatMap((each) => {
    if (each.week === last) return [{ ...each, today: listToday(told) }];
    return isEmpty(each) ? [] : [each];
  });
}
