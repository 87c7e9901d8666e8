/** Grains of five people: whole, apart, and the same ones tomorrow. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releaseByFives, type Act } from '#domain/pulse/release-by-fives';

const act = (person: number, week: number, key = 'k'): Act => ({ key, week, sides: [`p${person}`] });

describe('releaseByFives', () => {
  it('waits for the fifth person, and counts all that waited', () => {
    const four = [0, 1, 2, 3].flatMap((who) => [act(who, 1), act(who, 2)]);
    expect(releaseByFives(four)).toEqual([]);
    const [grain, ...more] = releaseByFives([...four, act(4, 3)]);
    expect([grain?.week, grain?.acts.length, more]).toEqual([3, 9, []]);
  });

  it('asks for five on every side', () => {
    const oneAuthor = [0, 1, 2, 3, 4, 5].map((who) => ({ ...act(who, 1), sides: [`p${who}`, 'author'] }));
    expect(releaseByFives(oneAuthor)).toEqual([]);
  });

  it('never mixes what may be told apart', () => {
    expect(releaseByFives([0, 1, 2, 3, 4].map((who) => act(who, 1, who < 3 ? 'a' : 'b')))).toEqual([]);
  });

  const acts = fc.array(
    fc.record({
      key: fc.constantFrom('a', 'b'),
      week: fc.integer({ min: 0, max: 12 }),
      sides: fc.tuple(
        fc.integer({ min: 0, max: 9 }).map((n) => `p${n}`),
        fc.integer({ min: 0, max: 7 }).map((n) => `q${n}`),
      ),
    }),
    { maxLength: 120 },
  );

  it('keeps five people in each grain, no act in two', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const grains = releaseByFives(all);
        for (const { acts: inside, key, week } of grains) {
          for (const side of [0, 1])
            expect(new Set(inside.map(({ sides }) => sides[side])).size).toBeGreaterThanOrEqual(5);
          expect(inside.every((each) => each.key === key && each.week <= week)).toBe(true);
        }
        const released = grains.flatMap(({ acts: inside }) => inside);
        expect(new Set(released).size).toBe(released.length);
      }),
    );
  });

  it('tells the same of the past when another week has passed', () => {
    fc.assert(
      fc.property(acts, fc.integer({ min: 0, max: 12 }), (all, until) => {
        const before = releaseByFives(all.filter(({ week }) => week <= until));
        const after = releaseByFives(all).filter(({ week }) => week <= until);
        expect(after).toEqual(before);
      }),
    );
  });
});
