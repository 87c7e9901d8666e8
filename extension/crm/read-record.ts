/** Reads one whole record through its adapter: session first, page second, and a deal's account too. */
import type { CrmRecord } from '#contract/record';
import type { CrmAdapter, Page, Place, Reading, Session } from './adapter.ts';

const FIELDS_MAX = 80;

export async function readRecord(
  adapter: CrmAdapter,
  place: Place,
  { page, session }: { readonly page: Page; readonly session: Session },
): Promise<CrmRecord | undefined> {
  const reading = (await adapter.ask?.(place, session, page)) ?? adapter.read(page, place);
  if (!reading) return undefined;
  const account = reading.account ?? (await readAccount(adapter, reading, { page, session }));
  return {
    crm: adapter.name,
    ...place,
    fields: reading.fields.slice(0, FIELDS_MAX),
    ...(account ? { account } : {}),
    ...(reading.won === undefined ? {} : { won: reading.won }),
  };
}

/** Sector and city live on the account's page; without its answer the deal still stands by itself. */
async function readAccount(
  adapter: CrmAdapter,
  { accountId }: Reading,
  { page, session }: { readonly page: Page; readonly session: Session },
): Promise<CrmRecord['account']> {
  if (!accountId) return undefined;
  const reading = await adapter.ask?.({ kind: 'account', id: accountId }, session, page);
  return reading && { id: accountId, fields: reading.fields.slice(0, FIELDS_MAX) };
}
