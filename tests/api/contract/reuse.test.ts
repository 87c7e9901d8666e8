/** A verdict crosses with whatever reasons matching gives, however long the names in them. */
import { expect, it } from 'vitest';
import { VerdictReport } from '#contract/reuse';
import { Reason } from '#contract/suggestion';
import { createPracticeIndex } from '#domain/match/engine';
import { NOW, practiceOf, RECIPE, recordOf, VIEWER } from '../domain/practices.ts';

/** As long as a facet may be; folded, its ligatures are two letters each. */
const NAME = 'Société œnologique œuvrant aux cœurs de bœuf et aux œufs sœurs du vœu de Plœmeur'.slice(0, 80);

it('carries the longest names that a facet can have', () => {
  expect(NAME).toHaveLength(80);
  const named = (['competitor', 'agreement'] as const).map((kind) => ({
    kind,
    name: NAME,
    aliases: [],
    concepts: [],
  }));
  const facets = { competitor: NAME, agreement: NAME, city: NAME };
  const index = createPracticeIndex({ glossary: named });
  index.put([practiceOf({ body: RECIPE, facets })]);
  const { suggested, facets: read } = index.suggest({ record: recordOf(facets), viewer: VIEWER, now: NOW });
  const reasons = suggested[0]?.reasons ?? [];
  expect(reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['competitor', 'agreement']));
  for (const reason of reasons) expect(Reason.safeParse(reason).error).toBeUndefined();
  const shown = reasons.map(({ term }) => term);
  expect(VerdictReport.safeParse({ verdict: 'tried', facets: read, shown }).error).toBeUndefined();
});
