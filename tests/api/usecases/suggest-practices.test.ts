/** Matching on the server: the same practices as on a device, from coarse facts, and nothing that was settled. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { RecordFacts } from '#contract/record-facts';
import { sendFile } from './agreement/kit.ts';
import { signAgreement } from './agreement/cases.ts';
import { setStage } from './stage.ts';

const body =
  'Deux machines posées un dimanche matin dans la salle du petit-déjeuner, la file a disparu et la gouvernante a convaincu la direction.';
const hotel = {
  title: 'Le petit-déjeuner test un dimanche',
  body,
  facets: { sector: 'hotel', region: 'region:auvergne-rhone-alpes' },
};
const asked = { kind: 'account', sector: 'Hôtellerie', city: 'Lyon', lang: 'fr', limit: 3 } as const;

describe('suggestPractices', () => {
  it('gives a colleague’s practice with its reasons, and what was understood', async () => {
    const { as, share } = await setStage();
    const { id } = await share('anna', hotel);
    const { suggestions, facets, draft } = await as('bruno', 'suggestPractices', { query: asked });
    expect(suggestions.map(({ practice }) => practice.id)).toEqual([id]);
    expect(suggestions[0]?.reasons.map(({ code }) => code)).toContain('sector');
    expect(facets).toMatchObject({ sector: 'hotel', city: 'Lyon' });
    expect(draft).toBeUndefined();
  });

  it('does not give one’s own, what was answered here, nor what was declined for good', async () => {
    const { as, share } = await setStage();
    const { id } = await share('anna', hotel);
    const count = async (who: string, more = {}) =>
      (await as(who, 'suggestPractices', { query: { ...asked, ...more } })).suggestions.length;
    expect([await count('anna'), await count('bruno', { without: id }), await count('bruno')]).toEqual([
      0, 0, 1,
    ]);
    const decline = (reason: 'not-here' | 'outdated') =>
      as('bruno', 'recordVerdict', {
        params: { id, reuseId: randomUUID() },
        body: { verdict: 'declined', reason, facets: {} },
      });
    await decline('not-here');
    expect(await count('bruno')).toBe(1);
    await decline('outdated');
    expect(await count('bruno')).toBe(0);
  });

  it('has the draft of a won deal ready, with the customer described', async () => {
    const { as } = await setStage();
    const query = { ...asked, kind: 'opportunity', won: 'true', products: 'Machine 200' } as const;
    const { draft } = await as('bruno', 'suggestPractices', { query });
    expect(draft?.customer).toBe('un hôtel à Lyon');
    expect(draft?.title).toContain('un hôtel à Lyon');
  });
});

it('knows the running agreement that the record names, and no other', async () => {
  const stage = await setStage();
  const file = await sendFile(stage, 'karim');
  const { id } = await signAgreement(stage, { name: 'Accord-cadre Horizon Hôtels', files: [file.id] });
  await signAgreement(stage, { name: 'Horizon Cafés', startsOn: '2025-01-01', endsOn: '2025-12-31' });
  const named = async (agreement?: string) =>
    (
      await stage.as('bruno', 'suggestPractices', {
        query: { ...asked, ...(agreement ? { agreement } : {}) },
      })
    ).agreement;
  expect(await named('HORIZON HOTELS')).toMatchObject({ id, deadline: '2027-06-30', files: [file] });
  expect([await named(), await named('Horizon'), await named('Horizon Cafés')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  await signAgreement(stage, { name: 'Horizon Hôtels' });
  expect(await named('Horizon Hôtels')).toBeUndefined();
});

it('takes no word that could name a customer', () => {
  for (const key of ['name', 'account', 'description', 'owner', 'amount', 'id', 'url']) {
    expect(RecordFacts.safeParse({ [key]: 'Hôtel du Lac' }).success).toBe(false);
  }
});
