/** What is followed no more is gone from the list; the rest stays. */
import { expect, it } from 'vitest';
import { setStage } from '../stage.ts';

it('ends a follow, and a second time is no error', async () => {
  const { as } = await setStage();
  const unit = { kind: 'unit', what: 'Offices' } as const;
  await as('bruno', 'follow', { params: unit });
  await as('bruno', 'follow', { params: { kind: 'sector', what: 'hotel' } });
  await as('bruno', 'unfollow', { params: unit });
  await as('bruno', 'unfollow', { params: unit });
  expect((await as('bruno', 'listFollows')).items).toMatchObject([{ kind: 'sector', what: 'hotel' }]);
});
