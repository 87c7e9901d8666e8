/** Skills: the trades and levers where colleagues proved somebody's practices. Never a rank, and nothing that nobody proved. */
import type { Skill } from '#contract/relay';
import type { Verdict } from '#contract/words';

/** A practice with what colleagues (not its author) reported of it. */
export interface TakenPractice {
  readonly sector?: string | undefined;
  readonly lever?: string | undefined;
  readonly takenUp: readonly { readonly verdict: Verdict; readonly unit: string }[];
}

function gather(kind: Skill['kind'], id: string, practices: readonly TakenPractice[]): Skill {
  const reports = practices.flatMap(({ takenUp }) => takenUp).filter(({ verdict }) => verdict !== 'declined');
  const worked = reports.filter(({ verdict }) => verdict === 'worked');
  const units = [...new Set(worked.map(({ unit }) => unit))].filter((unit) => unit !== '').toSorted();
  return { kind, id, worked: worked.length, tried: reports.length, units };
}

/** Best proven first: what worked oftener, then in more units. */
export function listSkills(practices: readonly TakenPractice[]): Skill[] {
  const kinds = ['sector', 'lever'] as const;
  return kinds
    .flatMap((kind) => {
      const ids = new Set(practices.map((practice) => practice[kind]).filter((id) => id !== undefined));
      return [...ids].map((id) =>
        gather(
          kind,
          id,
          practices.filter((practice) => practice[kind] === id),
        ),
      );
    })
    .filter(({ worked }) => worked > 0)
    .toSorted((a, b) => b.worked - a.worked || b.units.length - a.units.length || a.id.localeCompare(b.id));
}
