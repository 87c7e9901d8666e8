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
 * Admits groups one after another, so ask what matters most first (a whole before its parts, then the largest), and in the same
 * order for each question about the same people.
 *
 * The admitted groups cut the company into pieces, each the people who are in exactly the same ones. Whatever is added or
 * subtracted, a result speaks of whole pieces; so a group is admitted only where it leaves no piece of one to four. That is
 * complementary suppression (Cox 1980) in its strictest form: it holds for any number of figures at once. Margins that only
 * cannot be solved for a small piece would not do: where one of them is 0 %, the others tell of it all the same.
 */
export function openAdmission(people: readonly string[], least = GROUP_MIN) {
  let pieces: readonly ReadonlySet<string>[] = [new Set(people)];
  return {
    /** True: a figure about this group may be told, and later ones are judged beside it. */
    admit(group: Group): boolean {
      const members = new Set(group.people);
      const cut = pieces.flatMap((piece) => splitBy(piece, members));
      if (members.size === 0 || cut.some(({ size }) => size < least)) return false;
      pieces = cut;
      return true;
    },
    /**
     * Those of the group of whom a figure may be told: where it would cut one to four people out of a piece, or leave them, it is
     * told without its people of that piece. A group that is trimmed so is admitted.
     */
    trim(group: Group): readonly string[] {
      const members = new Set(group.people);
      return pieces.flatMap((piece) => {
        const inside = [...piece].filter((id) => members.has(id));
        const left = piece.size - inside.length;
        return inside.length >= least && (left === 0 || left >= least) ? inside : [];
      });
    },
  };
}

/** The groups that may be shown, asked in the order given. */
export function admitGroups<G extends Group>(groups: readonly G[], least = GROUP_MIN): G[] {
  const { admit } = openAdmission(
    groups.flatMap(({ people }) => people),
    least,
  );
  return groups.filter(admit);
}

/** Who of the piece is in the group, and who is not; an empty half is none. */
function splitBy(piece: ReadonlySet<string>, group: ReadonlySet<string>): ReadonlySet<string>[] {
  const inside = [...piece].filter((id) => group.has(id));
  const outside = [...piece].filter((id) => !group.has(id));
  return [new Set(inside), new Set(outside)].filter(({ size }) => size > 0);
}
