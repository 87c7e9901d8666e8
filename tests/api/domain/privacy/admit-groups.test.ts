/** No piece of one to four people can be made from what is shown, whatever the groups are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admitGroups, openAdmission } from '#domain/privacy/admit-groups';

const people = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `p${from + at}`);
const named = (name: string, from: number, to: number) => ({ name, people: people(from, to) });
const namesOf = (groups: readonly { readonly name: string }[]) => groups.map(({ name }) => name);

describe('admitGroups', () => {
  it('shows groups of five and more', () => {
    const groups = [named('all', 0, 15), named('Hotels', 0, 10), named('Offices', 10, 15)];
    expect(namesOf(admitGroups(groups))).toEqual(['all', 'Hotels', 'Offices']);
  });

  it('hides a small group, and one more where the rest would tell of it', () => {
    const groups = [named('all', 0, 20), named('A', 0, 9), named('B', 9, 16), named('C', 16, 20)];
    expect(namesOf(admitGroups(groups))).toEqual(['all', 'A']);
  });

  it('hides a region that differs from a unit by two people', () => {
    const groups = [named('all', 0, 30), named('unit', 0, 10), named('region', 0, 12)];
    expect(namesOf(admitGroups(groups))).toEqual(['all', 'unit']);
  });

  it('shows nothing about a company of four, nor an empty group', () => {
    expect(admitGroups([named('all', 0, 4)])).toEqual([]);
    expect(admitGroups([named('all', 0, 9), { name: 'none', people: [] }])).toHaveLength(1);
    expect(admitGroups([])).toEqual([]);
  });

  it('counts who is named twice once', () => {
    expect(admitGroups([{ people: ['a', 'a', 'a', 'b', 'c'] }])).toEqual([]);
  });

  it('leaves no sum or difference about one to four people', () => {
    const member = fc.integer({ min: 0, max: 29 }).map((at) => `p${at}`);
    const group = fc.uniqueArray(member, { maxLength: 30 }).map((ids) => ({ people: ids }));
    fc.assert(
      fc.property(fc.array(group, { maxLength: 8 }), (groups) => {
        const shown = admitGroups(groups);
        const everybody = new Set(groups.flatMap(({ people: ids }) => ids));
        const pieces = new Map<string, number>();
        for (const id of everybody) {
          const key = shown.map(({ people: ids }) => ids.includes(id)).join();
          pieces.set(key, (pieces.get(key) ?? 0) + 1);
        }
        // Any difference of two, then of three: the pieces are the finest that any formula can reach.
        if (shown.length > 0) expect(Math.min(...pieces.values())).toBeGreaterThanOrEqual(5);
        for (const one of shown)
          for (const other of shown) {
            const rest = one.people.filter((id) => !other.people.includes(id));
            expect([0, 1, 2, 3, 4].includes(rest.length) && rest.length > 0).toBe(false);
          }
      }),
    );
  });
});

describe('trim', () => {
  it('leaves out the people of a piece of which one to four would be told, or left', () => {
    const { admit, trim } = openAdmission(people(0, 30));
    for (const [from, to] of [
      [0, 10],
      [10, 20],
    ] as const)
      expect(admit({ people: people(from, to) })).toBe(true);
    const group = [...people(0, 8), ...people(10, 13), ...people(20, 25)];
    expect(trim({ people: group })).toEqual(people(20, 25));
    expect(trim({ people: people(0, 12) })).toEqual(people(0, 10));
  });

  it('gives nobody, or a group that is admitted', () => {
    const member = fc.integer({ min: 0, max: 29 }).map((at) => `p${at}`);
    const group = fc.uniqueArray(member, { minLength: 5, maxLength: 25 });
    fc.assert(
      fc.property(fc.array(group, { maxLength: 6 }), (groups) => {
        const { admit, trim } = openAdmission(people(0, 30));
        for (const ids of groups) {
          const trimmed = trim({ people: ids });
          expect(admit({ people: trimmed })).toBe(trimmed.length > 0);
        }
      }),
    );
  });
});
