/** Every CRM that is read by the session, over real HTTP: well, logged out, failing, broken, changed, and one that never answers. */
import { DOMParser } from 'linkedom';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { adapters } from '../../../extension/crm/adapters.ts';
import { openSession } from '../../../extension/crm/open-session.ts';
import { readRecord } from '../../../extension/crm/read-record.ts';
import { startCrm, type CrmServer, type Mood } from '../support/crm-server.ts';
import { answers, openPage, told } from '../support/open-page.ts';
import type { Case } from './pages/case.ts';
import { cases } from './pages/cases.ts';

// The content script has the browser's own.
beforeAll(() => void vi.stubGlobal('DOMParser', DOMParser));
const open: CrmServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((crm) => crm.stop()));
});

async function readOver(one: Case, mood: Mood, signal = new AbortController().signal) {
  const crm = await startCrm(one, mood);
  open.push(crm);
  const page = openPage(one.html, one.url);
  const adapter = adapters.find(({ name }) => name === one.crm);
  const place = adapter?.placeOf(page);
  const session = openSession(fetch, crm.origin, signal);
  const record = adapter && place && (await readRecord(adapter, place, { page, session }));
  /** The page alone, as if there were no session. */
  const drawn = adapter && place && (await readRecord(adapter, place, { page, session: answers() }));
  return { crm, record, drawn };
}

const withSession = cases.filter(({ session, read }) => session && read);
/** What may be asked by POST: a reading, named as such. */
const READINGS =
  /^\/web\/(?:dataset\/call_kw\/[\w.]+\/(?:read|search_read|fields_get|context_get)|action\/load)$/;

describe.each(withSession)('$crm: $name', (one) => {
  it('is read, and nothing but readings is asked', async () => {
    const { crm, record } = await readOver(one, 'well');
    expect(told(record?.fields)).toEqual(one.read?.fields);
    expect(record?.account && told(record.account.fields)).toEqual(one.read?.account);
    expect(record?.won).toBe(one.read?.won);
    expect(crm.asked.length).toBeGreaterThan(0);
    for (const { method, path, headers } of crm.asked) {
      expect(method === 'GET' || (method === 'POST' && READINGS.test(path))).toBe(true);
      expect(path).not.toMatch(/token|csrf|session|password/i);
      expect(headers).not.toHaveProperty('authorization');
      expect(Object.keys(headers).join()).not.toMatch(/csrf|token|xsrf/);
      // Without it EspoCRM's refusal opens the browser's password dialog.
      if (one.crm === 'EspoCRM') expect(headers['x-requested-with']).toBe('XMLHttpRequest');
    }
  });

  it.each(['logged out', 'failing', 'broken', 'changed'] as const)(
    '%s: only what the page shows',
    async (mood) => {
      const { record, drawn } = await readOver(one, mood);
      expect(record).toEqual(drawn);
    },
  );
});

it('gives up an answer that never comes when the rep goes on', async () => {
  const one = withSession.find(({ crm }) => crm === 'EspoCRM');
  if (!one) throw new Error('No page of EspoCRM');
  const leaving = new AbortController();
  const reading = readOver(one, 'silent', leaving.signal);
  await vi.waitUntil(() => open[0]?.asked.length === 1, { timeout: 20_000 });
  leaving.abort();
  expect((await reading).record).toBeUndefined();
});
