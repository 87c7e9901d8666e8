/**
 * Decides about which groups of people a figure may leave the API. It refuses a group of fewer than five, and also one that
 * could be had by adding and subtracting what is shown: the others of its unit, of its region, of the whole company.
 */

/** Nobody reads a figure about fewer people than this. */
export const GROUP_MIN = 5;

/** People by their ids; who is in it twice counts once. */
export interface Group {
  readonly people: readonly string[];
}

/**
 * The groups that may be shown. They are asked one after another, so give what matters most first (a whole before its
 * parts, then the largest), and the same order for each question about the same people.
 *
 * The shown groups cut the company into pieces, each the people who are in exactly the same shown groups. Whatever is
 * added or subtracted, a result speaks of whole pieces; so a group is shown only where it leaves no piece of one to four.
 * That is complementary suppression (Cox 1980) in its strictest form: it holds for any number of figures at once.
 */
export function admitGroups<G extends Group>(groups: readonly G[], least = GROUP_MIN): G[] {
  let pieces: readonly ReadonlySet<string>[] = [new Set(groups.flatMap(({ people }) => people))];
  const shown: G[] = [];
  for (const group of groups) {
    const cut = pieces.flatMap((piece) => splitBy(piece, new Set(group.people)));
    if (group.people.length === 0 || cut.some(({ size }) => size < least)) continue;
    pieces = cut;
    shown.push(group);
  }
  return shown;
}

/** Who of the piece is in the group, and who is not; an empty half is none. */
function splitBy(piece: ReadonlySet<string>, group: ReadonlySet<string>): ReadonlySet<string>[] {
  const inside = [...piece].filter((id) => group.has(id));
  const outside = [...piece].filter((id) => !group.has(id));
  return [new Set(inside), new Set(outside)].filter(({ size }) => size > 0);
}
