import { expect, it } from 'vitest';
import { PracticeDraft } from '#contract/practice';
import { draftOf } from '../../../extension/worker/draft-of.ts';
import { deal } from '../support/worker-stage.ts';

const draftId = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const source = { facets: { city: 'Lyon' }, lang: 'fr' as const, now: 0 };

it('is there for a won deal only, right for the wire, and names nobody', () => {
  const draft = draftOf({ ...source, record: deal({ won: true }), visit: { draftId } });
  expect(PracticeDraft.safeParse(draft).success).toBe(true);
  expect(JSON.stringify(draft)).not.toContain('Zanzibar');
  expect(draftOf({ ...source, record: deal(), visit: { draftId } })).toBeUndefined();
});

it('says of the customer what the person chose, in the title too', () => {
  const draft = draftOf({
    ...source,
    record: deal({ won: true }),
    visit: { draftId, customer: 'l’hôtel Zanzibar' },
  });
  expect(draft).toMatchObject({ id: draftId, customer: 'l’hôtel Zanzibar' });
  expect(draft?.title).toContain('l’hôtel Zanzibar');
});
