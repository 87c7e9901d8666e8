/** The same site is one site, however it is written. */
import { expect, it } from 'vitest';
import { putSite } from '../../../../api/usecases/agreement/put-site.ts';
import { setStage } from '../stage.ts';
import { signAgreement } from './cases.ts';

it('creates, updates, leaves, and finds the region', async () => {
  const stage = await setStage();
  const { id } = await signAgreement(stage);
  const put = (site: object, dryRun = false) =>
    stage.store.write((db) =>
      putSite({ db, now: stage.now() }, id, { name: 'Hôtel Horizon', ...site }, dryRun),
    );
  expect((await put({ postcode: '29200' }, true)).was).toBe('created');
  const first = await put({ postcode: '29200' });
  expect([first.was, first.row.region, first.row.state]).toEqual(['created', 'bretagne', 'open']);
  expect((await put({ name: 'SAS HOTEL HORIZON', postcode: '29 200' })).was).toBe('updated');
  expect((await put({ name: 'SAS HOTEL HORIZON', postcode: '29 200' })).was).toBe('unchanged');
  expect((await put({ postcode: '29200', siren: '732 829 320' })).row).toMatchObject({
    id: first.row.id,
    siren: '732829320',
  });
  expect((await put({ postcode: '29000' })).row.id).not.toBe(first.row.id);
});
