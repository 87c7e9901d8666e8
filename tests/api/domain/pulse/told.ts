/** Random activity of a random company, as the ledger of the pulse takes it. */
import fc from 'fast-check';
import { cutCompany } from '#domain/pulse/cut-company';
import type { Told } from '#domain/pulse/ledger';

export const UNITS = ['A', 'B', 'C'];
export const REGIONS = ['N', 'S'];
export const WEEKS = 12;

interface Person {
  readonly id: string;
  readonly unit: string;
  readonly region: string;
}
interface Happening {
  readonly week: number;
  /** Places in the list of people. */
  readonly who: number;
  readonly whose: number;
  readonly what: 'share' | 'reuse' | 'worked' | 'failed' | 'reaction' | 'recognition' | 'deed';
  readonly sector: string;
}

const people = fc.array(fc.record({ unit: fc.constantFrom(...UNITS), region: fc.constantFrom(...REGIONS) }), {
  minLength: 5,
  maxLength: 40,
});
const happening: fc.Arbitrary<Happening> = fc.record({
  week: fc.nat(WEEKS - 1),
  who: fc.nat(39),
  whose: fc.nat(39),
  what: fc.constantFrom('share', 'reuse', 'reuse', 'worked', 'failed', 'reaction', 'recognition', 'deed'),
  sector: fc.constantFrom('hotel', 'health'),
});

export const told: fc.Arbitrary<Told> = fc
  .tuple(people, fc.array(happening, { minLength: 40, maxLength: 400 }))
  .map(([placed, happenings]) =>
    tell(
      placed.map((each, at) => ({ ...each, id: `p${at}` })),
      happenings,
    ),
  );

/** The company as it was told up to a week. */
function tell(staff: readonly Person[], happenings: readonly Happening[]): Told {
  const grid = cutCompany(staff);
  const members = staff.flatMap((person) => {
    const piece = grid.pieceOf(person);
    return piece === undefined ? [] : [{ id: person.id, piece, since: 0 }];
  });
  const find = (at: number) => members[at % Math.max(1, members.length)] ?? { id: '', piece: 0 };
  const acts = happenings.map((each) => ({ ...each, by: find(each.who), of: find(each.whose) }));
  const only = (...what: Happening['what'][]) => acts.filter((each) => what.includes(each.what));
  return {
    grid,
    members,
    did: acts.map(({ by, week, what }) => ({ person: by.id, week, contributes: what === 'share' })),
    catalogue: only('share').map(({ by, sector }) => ({ piece: by.piece, sector })),
    shares: only('share').map(({ by, week, sector }) => ({
      key: `${by.piece} ${sector}`,
      piece: by.piece,
      sector,
      week,
      sides: [by.id],
    })),
    reuses: only('reuse').map(({ by, of, week }) => {
      const from = grid.pieces[of.piece]?.unit;
      return { key: `${by.piece} ${from}`, piece: by.piece, from, week, sides: [by.id, of.id] };
    }),
    verdicts: only('worked', 'failed').map(({ by, what, week }) => ({
      key: `${by.piece} ${what}`,
      piece: by.piece,
      worked: what === 'worked',
      week,
      sides: [by.id],
    })),
    reactions: only('reaction').map(({ by, week, whose }) => ({
      key: `${by.piece}`,
      piece: by.piece,
      week,
      sides: [by.id],
      hours: whose,
    })),
    recognitions: only('recognition').map(({ by, of, week }) => {
      const across = grid.pieces[by.piece]?.unit !== grid.pieces[of.piece]?.unit;
      return { key: String(across), across, week, sides: [by.id, of.id] };
    }),
  };
}
