import { expect, it } from 'vitest';
import { pageReport } from '../http/examples/page-report.ts';
import { setStage } from './stage.ts';

it('gives the newest first', async () => {
  const { as, turnClock } = await setStage();
  for (const version of ['1.0', '2.0']) {
    await as('anna', 'reportPage', { body: pageReport({ version }) });
    turnClock(1000);
  }
  const { items } = await as('admin', 'listPageReports');
  expect(items.map(({ report }) => report.version)).toEqual(['2.0', '1.0']);
});
