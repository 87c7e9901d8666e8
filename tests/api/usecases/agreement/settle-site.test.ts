/** A site is what was last said of it. */
import { expect, it } from 'vitest';
import { settleSite } from '../../../../api/usecases/agreement/settle-site.ts';
import type { SiteAnswerRow, SiteRow } from '../../../../api/usecases/rows/agreements.ts';

const site: SiteRow = {
  id: 's',
  agreementId: 'a',
  name: 'X',
  state: 'blocked',
  block: 'price',
  removed: false,
  at: '',
};
const said = (
  at: string,
  state: SiteAnswerRow['state'],
  reason?: SiteAnswerRow['reason'],
): SiteAnswerRow => ({
  id: at,
  siteId: 's',
  agreementId: 'a',
  personId: 'p',
  state,
  at,
  ...(reason ? { reason } : {}),
});

it('takes the last by time, and is open without any', async () => {
  const puts: unknown[] = [];
  const heard: unknown[] = [];
  const scope = {
    db: { put: async (_table: string, row: unknown) => void puts.push(row) },
    announce: (change: unknown) => void heard.push(change),
  };
  const settle = (...answers: SiteAnswerRow[]) => settleSite(scope as never, site, answers);
  expect(await settle(said('1', 'signed'), said('2', 'blocked', 'competitor'))).toMatchObject({
    state: 'blocked',
    block: 'competitor',
  });
  expect(await settle(said('1', 'blocked'))).toMatchObject({ block: 'other' });
  const signed = await settle(said('1', 'blocked', 'price'), said('2', 'signed'));
  expect([signed.state, 'block' in signed]).toEqual(['signed', false]);
  expect((await settle()).state).toBe('open');
  expect([puts.length, heard.length]).toEqual([4, 4]);
});
