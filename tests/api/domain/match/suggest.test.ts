/** Suggestions: at most three, none that was set aside, none when nothing fits. */
import { expect, it } from 'vitest';
import { createState } from '#domain/match/engine-state';
import { createPracticeIndex } from '#domain/match/engine';
import { suggestPractices } from '#domain/match/suggest';
import { NOW, practiceOf, RECIPE, recordOf, VIEWER } from '../practices.ts';

const record = recordOf({
  name: 'X',
  sector: 'Hôtellerie',
  city: 'Lyon',
  description: 'Concurrent en place, contrat jusqu’en mars.',
});
const request = { record, viewer: VIEWER, now: NOW };

it('gives at most three, and leaves out what the rep set aside', () => {
  const index = createPracticeIndex();
  const practices = Array.from({ length: 8 }, (_, at) =>
    practiceOf({
      title: `Concurrent en place, cas ${at}`,
      body: `${RECIPE} Le concurrent en place avait un contrat.`,
      facets: { sector: 'hotel' },
    }),
  );
  index.put(practices);
  const { suggested, facets } = index.suggest(request);
  expect(suggested).toHaveLength(3);
  expect(facets.sector).toBe('hotel');
  const aside = suggested[0]?.practiceId ?? '';
  const next = index.suggest({ ...request, without: new Set([aside]) });
  expect(next.suggested.map(({ practiceId }) => practiceId)).not.toContain(aside);
});

it('is silent over an empty index', () => {
  expect(suggestPractices(createState({}), {}, request)).toMatchObject({ suggested: [], abstained: false });
});
