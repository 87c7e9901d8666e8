/** What leaves with a verdict from a host's record: coarse facets and shown terms. */
import { expect, it } from 'vitest';
import { VerdictReport } from '#contract/reuse';
import { verdictOf, withdrawalOf } from '#widget/model/record-verdict.ts';
import { suggestionOf, uuid } from '../sample.ts';

it('is what the contract takes, whatever was answered', () => {
  for (const answer of ['taken-up', 'already-done', 'not-here'] as const) {
    const act = verdictOf(uuid(1), suggestionOf(1), { answer, reuseId: uuid(2) }, { sector: 'hotel' });
    expect(VerdictReport.safeParse(act.body).success).toBe(true);
  }
});

it('is withdrawn by its own name', () => {
  const given = { answer: 'taken-up', reuseId: uuid(2) } as const;
  const { params, name } = withdrawalOf(uuid(3), suggestionOf(1).practice, given);
  expect([name, params]).toEqual(['withdrawVerdict', { id: suggestionOf(1).practice.id, reuseId: uuid(2) }]);
});
