/** Whom to ask: proof decides, spare load parts equals, nobody is asked too often. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePeople, ROUTED_A_WEEK_MAX, type Choice, type Proof } from '#domain/question/choose-people';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const proof = (personId: string, more: Partial<Proof> = {}): Proof => ({
  personId,
  likeness: 1,
  worked: 1,
  at: NOW,
  ...more,
});
const choose = (proofs: Proof[], more: Partial<Choice> = {}) =>
  choosePeople({ proofs, loads: new Map(), without: new Set(), limit: 3, now: NOW, ...more });

describe('choosePeople', () => {
  it('puts more proof, nearer cases and fresher ones first', () => {
    expect(choose([proof('once'), proof('twice', { worked: 2 })])).toEqual(['twice', 'once']);
    expect(choose([proof('far', { likeness: 0.4 }), proof('near')])).toEqual(['near', 'far']);
    expect(choose([proof('old', { at: NOW - 400 * 86_400_000 }), proof('new')])).toEqual(['new', 'old']);
  });

  it('parts equals by spare load, never the better from the worse', () => {
    const loads = new Map([
      ['busy', 2],
      ['best', 2],
    ]);
    const proofs = [proof('busy'), proof('free'), proof('best', { worked: 3 })];
    expect(choose(proofs, { loads })).toEqual(['best', 'free', 'busy']);
  });

  it('asks nobody without proof, beyond their measure, or left out', () => {
    const loads = new Map([['full', ROUTED_A_WEEK_MAX]]);
    const proofs = [proof('full'), proof('nothing', { likeness: 0 }), proof('out'), proof('in')];
    expect(choose(proofs, { loads, without: new Set(['out']) })).toEqual(['in']);
    expect(choose([])).toEqual([]);
  });

  it('does not depend on the order of proofs, and keeps its limit', () => {
    const one = fc.record({
      personId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      likeness: fc.double({ min: 0, max: 1, noNaN: true }),
      worked: fc.integer({ min: 0, max: 9 }),
      at: fc.integer({ min: NOW - 1e11, max: NOW }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.integer({ min: 0, max: 4 }), (proofs, limit) => {
        const chosen = choose(proofs, { limit });
        expect(chosen.length).toBeLessThanOrEqual(limit);
        expect(new Set(chosen).size).toBe(chosen.length);
        // Sums of floating-point numbers depend on their order by less than a rank.
        expect(choose(proofs.toReversed(), { limit }).toSorted()).toEqual(chosen.toSorted());
      }),
    );
  });
});
