/** Coverage: what was told, replayed. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSites, coverAgreement, listLifted, type SaidOfSite } from '#domain/agreement/cover-agreement';

const FROM = Date.parse('2026-11-02');
const NOW = Date.parse('2026-11-26T10:00:00Z');
const said = (
  siteId: string,
  day: string,
  state: SaidOfSite['state'],
  reason?: SaidOfSite['reason'],
): SaidOfSite => ({
  siteId,
  state,
  at: `2026-11-${day}T10:00:00.000Z`,
  ...(reason ? { reason } : {}),
});

describe('coverAgreement', () => {
  const told = [
    said('a', '03', 'presented'),
    said('b', '04', 'blocked', 'price'),
    said('a', '11', 'signed'),
    said('b', '18', 'signed'),
    said('c', '19', 'blocked', 'competitor'),
    said('gone', '20', 'signed'),
  ];
  const sites = [
    { id: 'a', region: 'bretagne', state: 'signed' },
    { id: 'b', region: 'bretagne', state: 'signed' },
    { id: 'c', state: 'blocked', block: 'competitor' },
    { id: 'd', region: 'occitanie', state: 'open' },
  ] as const;
  const coverage = coverAgreement(sites, told, FROM, NOW);

  it('counts by state and region', () => {
    expect(coverage.sites).toEqual({ total: 4, presented: 0, signed: 2, blocked: 1 });
    expect(coverage.regions).toEqual([
      { region: 'bretagne', total: 2, presented: 0, signed: 2, blocked: 0 },
      { region: '', total: 1, presented: 0, signed: 0, blocked: 1 },
      { region: 'occitanie', total: 1, presented: 0, signed: 0, blocked: 0 },
    ]);
  });

  it('replays the weeks', () => {
    expect(
      coverage.weeks.map(({ week, presented, signed, blocked }) => [week, presented, signed, blocked]),
    ).toEqual([
      ['2026-W45', 1, 0, 1],
      ['2026-W46', 0, 1, 1],
      ['2026-W47', 0, 2, 1],
      ['2026-W48', 0, 2, 1],
    ]);
  });

  it('says how long the first took, and nothing of a tenth that is not there', () => {
    expect([coverage.daysToFirst, coverage.daysToTenth]).toEqual([9, undefined]);
    const ten = Array.from({ length: 10 }, (_, n) => said(`s${n}`, String(10 + n), 'signed'));
    const all = ten.map(({ siteId }) => ({ id: siteId, state: 'signed' as const }));
    expect(coverAgreement(all, ten, FROM, NOW)).toMatchObject({ daysToFirst: 8, daysToTenth: 17 });
  });

  it('knows what stands in the way and what was lifted', () => {
    expect(coverage.blocks).toEqual([
      { reason: 'competitor', sites: 1, lifted: 0 },
      { reason: 'price', sites: 0, lifted: 1 },
    ]);
    expect(listLifted(told)).toEqual([{ siteId: 'b', reason: 'price', from: told[1]?.at, to: told[3]?.at }]);
  });

  it('never counts a site twice', () => {
    const state = fc.constantFrom('presented' as const, 'signed' as const, 'blocked' as const);
    const one = fc.record({
      siteId: fc.constantFrom('a', 'b', 'c', 'd'),
      state,
      hour: fc.integer({ min: 0, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (raw) => {
        const random = raw
          .map(({ siteId, state: each, hour }) => ({
            siteId,
            state: each,
            at: new Date(FROM + hour * 3_600_000).toISOString(),
          }))
          .toSorted((a, b) => a.at.localeCompare(b.at));
        const { weeks } = coverAgreement(sites, random, FROM, NOW);
        for (const { presented, signed, blocked } of weeks)
          expect(presented + signed + blocked).toBeLessThanOrEqual(4);
        const last = weeks.at(-1);
        const final = new Map(random.map(({ siteId, state: each }) => [siteId, each]));
        const { total: _all, ...counts } = countSites([...final.values()].map((each) => ({ state: each })));
        expect(last).toMatchObject(counts);
      }),
    );
  });
});
