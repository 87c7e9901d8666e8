/** Reads one whole record through its adapter: session first, page second, and a deal's account too. */
import type { CrmRecord } from '#contract/record';
import type { CrmAdapter, Page, Place, Reading, Session } from './adapter.ts';

const FIELDS_MAX = 80;

export interface Sources {
  readonly page: Page;
  readonly session: Session;
  /** False: only the page is read; the account of a deal is asked for all the same. */
  readonly asks?: boolean;
  /** False: only the session is asked. */
  readonly looks?: boolean;
  /** Whether what the page shows is of this record and not of the one before. */
  accepts?(reading: Reading): boolean;
}

export async function readRecord(
  adapter: CrmAdapter,
  place: Place,
  sources: Sources,
): Promise<CrmRecord | undefined> {
  const reading = (await askRecord(adapter, place, sources)) ?? readPage(adapter, place, sources);
  if (!reading) return undefined;
  const account = reading.account ?? (await readAccount(adapter, reading, sources));
  return {
    crm: adapter.name,
    ...place,
    fields: reading.fields.slice(0, FIELDS_MAX),
    ...(account ? { account } : {}),
    ...(reading.won === undefined ? {} : { won: reading.won }),
  };
}

const askRecord = async (adapter: CrmAdapter, place: Place, { page, session, asks = true }: Sources) =>
  asks ? adapter.ask?.(place, session, page) : undefined;

function readPage(adapter: CrmAdapter, place: Place, sources: Sources): Reading | undefined {
  const { page, looks = true, accepts } = sources;
  const reading = looks ? adapter.read(page, place) : undefined;
  return reading && (accepts?.(reading) ?? true) ? reading : undefined;
}

/** Sector and city live on the account's page; without its answer the deal still stands by itself. */
async function readAccount(
  adapter: CrmAdapter,
  { accountId }: Reading,
  { page, session }: Sources,
): Promise<CrmRecord['account']> {
  if (!accountId) return undefined;
  const reading = await adapter.ask?.({ kind: 'account', id: accountId }, session, page);
  // A page that says that it may not be seen is no account.
  if (!reading || reading.fields.length === 0) return undefined;
  return { id: accountId, fields: reading.fields.slice(0, FIELDS_MAX) };
}
