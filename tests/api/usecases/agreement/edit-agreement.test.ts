/** The owner and headquarters edit; nobody else. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from '../stage.ts';
import { signAgreement } from './cases.ts';

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
