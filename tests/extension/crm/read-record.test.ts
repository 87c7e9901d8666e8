import { expect, it } from 'vitest';
import type { CrmAdapter } from '../../../extension/crm/adapter.ts';
import { readRecord } from '../../../extension/crm/read-record.ts';
import { answers, openPage } from '../support/open-page.ts';

const page = openPage('', 'http://crm.example/');
const name = (value: string) => [{ key: 'name' as const, label: 'name', value }];
const adapter = (more: Partial<CrmAdapter>): CrmAdapter => ({
  name: 'Test',
  recognises: () => true,
  placeOf: () => undefined,
  read: () => ({ fields: name('page') }),
  ...more,
});
const read = (made: CrmAdapter, kind: 'account' | 'opportunity' = 'opportunity') =>
  readRecord(made, { kind, id: '1' }, { page, session: answers() });

it('asks the session first and the page second', async () => {
  expect((await read(adapter({ ask: async () => ({ fields: name('session') }) })))?.fields[0]?.value).toBe(
    'session',
  );
  expect((await read(adapter({ ask: async () => undefined })))?.fields[0]?.value).toBe('page');
});

it('reads the account of a deal, and lets the deal stand without it', async () => {
  const ask: CrmAdapter['ask'] = async ({ kind }) =>
    kind === 'account' ? { fields: name('hotel') } : { fields: name('deal'), accountId: '9' };
  expect((await read(adapter({ ask })))?.account).toEqual({ id: '9', fields: name('hotel') });
  const refused: CrmAdapter['ask'] = async ({ kind }) =>
    kind === 'account' ? undefined : { fields: name('deal'), accountId: '9' };
  expect(await read(adapter({ ask: refused }))).not.toHaveProperty('account');
  const hidden: CrmAdapter['ask'] = async ({ kind }) =>
    kind === 'account' ? { fields: [] } : { fields: name('deal'), accountId: '9' };
  expect(await read(adapter({ ask: hidden }))).not.toHaveProperty('account');
});

it('is silent when neither knows, and never invents a win', async () => {
  expect(await read(adapter({ read: () => undefined }))).toBeUndefined();
  expect(await read(adapter({}))).not.toHaveProperty('won');
});
