/** The link in a letter: opening it changes nothing, its button and the mail program's own do, a wrong one is not found. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepLeaveToken } from '../../../api/usecases/letters/leave-letter.ts';
import { random } from '../usecases/stage.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

async function linkOf(who: string): Promise<string> {
  const token = await server.stage.store.write((db) => keepLeaveToken(db, random, who));
  return `${server.base}/letter/leave?token=${token}`;
}
const getsLetter = async (who: string) => (await server.stage.as(who, 'readPreferences')).letter;

it('changes nothing when it is only opened', async () => {
  const response = await fetch(await linkOf('anna'), { headers: { 'accept-language': 'fr' } });
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await response.text()).toContain('Ne plus recevoir la lettre hebdomadaire\u202F?');
  expect(await getsLetter('anna')).toBe(true);
});

it('ends the letter at one click of the mail program, again and again', async () => {
  const link = await linkOf('bruno');
  for (const round of [1, 2]) {
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    const response = await fetch(link, { method: 'POST', body });
    expect([round, response.status]).toEqual([round, 200]);
    expect(await response.text()).toContain('Done');
  }
  expect(await getsLetter('bruno')).toBe(false);
  expect(await getsLetter('anna')).toBe(true);
});

it('knows no other link', async () => {
  for (const token of ['', 'x'.repeat(43), '../../etc/passwd']) {
    const link = `${server.base}/letter/leave?token=${encodeURIComponent(token)}`;
    expect((await fetch(link)).status).toBe(404);
    expect((await fetch(link, { method: 'POST' })).status).toBe(404);
  }
});
