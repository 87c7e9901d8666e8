/** A company folder with one rep who holds an invitation, and calls of the API as that rep. */
import { randomUUID } from 'node:crypto';
import { machineRandom } from '../../../api/cli/machine-random.ts';
import { openLowdbStore } from '../../../api/store/lowdb-store.ts';
import { createInvitation } from '../../../api/usecases/create-invitation.ts';
import { person } from '../store/rows.ts';

export async function makeCompany(folder: string): Promise<{ email: string; code: string }> {
  const store = await openLowdbStore(folder);
  const rep = person('p1');
  const settings = { url: 'http://relais.test', invitationDays: 1 };
  const { code } = await store.write(async (db) => {
    await db.put('people', rep);
    return createInvitation({ db, now: Date.now(), random: machineRandom, settings }, rep.id);
  });
  await store.close();
  return { email: rep.email, code };
}

export async function signIn(url: string, invited: { email: string; code: string }): Promise<string> {
  const answer = await fetch(`${url}/v1/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...invited, device: 'test' }),
  });
  const tokens = (await answer.json()) as { accessToken: string };
  return tokens.accessToken;
}

export const draft = (id: string = randomUUID()) => ({
  id,
  kind: 'practice',
  lang: 'fr',
  title: 'Petit-déjeuner de présentation',
});

export function share(
  url: string,
  token: string,
  body: object,
  key: string = randomUUID(),
): Promise<Response> {
  return fetch(`${url}/v1/practices`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  });
}

export const read = (url: string, token: string, path: string): Promise<Response> =>
  fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } });
