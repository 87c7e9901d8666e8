/** The owner and headquarters edit; nobody else. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from '../stage.ts';
import { DAY_MS, signAgreement, siteIn } from './cases.ts';

it('changes what is given, clears what is null, and counts revisions', async () => {
  const stage = await setStage();
  const { id } = await signAgreement(stage);
  const edited = await stage.as('karim', 'editAgreement', {
    params: { id },
    body: { name: 'Accord neuf', deadline: null },
  });
  expect(edited).toMatchObject({
    name: 'Accord neuf',
    rev: 2,
    body: 'Trois machines par maison, tarif national.',
  });
  expect(edited.deadline).toBeUndefined();
  const byHead = await stage.as('helene', 'editAgreement', {
    params: { id },
    body: { endsOn: '2028-01-01' },
  });
  expect([byHead.rev, byHead.endsOn]).toEqual([3, '2028-01-01']);
});

it('refuses others, old revisions, days out of order and the unknown', async () => {
  const stage = await setStage();
  const { id } = await signAgreement(stage);
  const edit = (who: string, more: object) =>
    codeOf(stage.as(who, 'editAgreement', { params: { id }, body: { name: 'Autre' }, ...more }));
  expect(await edit('bruno', {})).toBe('forbidden');
  expect(await edit('karim', { ifMatch: 7 })).toBe('stale');
  expect(await edit('karim', { body: { endsOn: '2020-01-01' } })).toBe('invalid');
  expect(await edit('karim', { params: { id: crypto.randomUUID() } })).toBe('not-found');
});

it('gives devices the sites again of one that had ended and goes on', async () => {
  const stage = await setStage();
  const { id: siteId, agreementId: id } = await siteIn(stage);
  const edit = (endsOn: string | null) =>
    stage.as('karim', 'editAgreement', { params: { id }, body: { endsOn } });
  await edit('2026-11-24');
  const read = (cursor?: string) =>
    stage.as('bruno', 'readSites', { query: { limit: 5, ...(cursor === undefined ? {} : { cursor }) } });
  const { cursor } = await read();
  stage.turnClock(3 * DAY_MS);
  // The device hears that it has ended, and lets go of its sites.
  expect(await read(cursor)).toMatchObject({ agreements: [], sites: [] });
  await edit('2026-12-31');
  const back = await read(cursor);
  expect([back.agreements.map((each) => each.id), back.sites.map((each) => each.id)]).toEqual([
    [id],
    [siteId],
  ]);
  // While it runs, another day is no news of its sites.
  await edit(null);
  expect((await read(back.cursor)).sites).toEqual([]);
});
