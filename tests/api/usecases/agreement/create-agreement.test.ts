/** Those who sign agreements create them; days must follow each other. */
import { describe, expect, it } from 'vitest';
import { checkDays } from '../../../../api/usecases/agreement/create-agreement.ts';
import { codeOf, setStage } from '../stage.ts';
import { agreementDraft, signAgreement } from './cases.ts';

describe('createAgreement', () => {
  it('stands under the name of who signed it, without sites', async () => {
    const stage = await setStage();
    const body = agreementDraft();
    expect(await stage.as('karim', 'createAgreement', { body })).toMatchObject({
      name: 'Accord Horizon Hôtels',
      owner: { id: 'karim' },
      sites: { total: 0 },
      mine: true,
      links: body.links,
    });
    expect((await stage.as('bruno', 'readAgreement', { params: { id: body.id } })).mine).toBe(false);
  });

  it('refuses a taken name, days out of order, and pictures of others', async () => {
    const stage = await setStage();
    const { id } = await signAgreement(stage);
    const make = (more: object) =>
      codeOf(stage.as('karim', 'createAgreement', { body: agreementDraft(more) }));
    expect(await make({ id })).toBe('conflict');
    expect(await make({ endsOn: '2026-01-01' })).toBe('invalid');
    expect(await make({ deadline: '2026-01-01' })).toBe('invalid');
    expect(await make({ pictures: [crypto.randomUUID()] })).toBe('invalid');
    expect(() => checkDays({ startsOn: '2026-01-01', endsOn: '2026-01-01' })).not.toThrow();
  });
});
