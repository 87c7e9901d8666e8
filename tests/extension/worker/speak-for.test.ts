import { expect, it } from 'vitest';
import type { Client, ClientOptions } from '#widget/client.ts';
import { speakFor } from '../../../extension/worker/speak-for.ts';

/** The token that a call of `personId` would carry, while `me` is there once it has been fetched. */
async function tokenOf(personId: string, me: string | undefined, token: string | undefined) {
  let asking: ClientOptions['token'] | undefined;
  const state = async () => ({ status: 'signed-in', ...(me ? { me: { id: me } } : {}) }) as never;
  speakFor({ token: async () => token, state }, (given) => {
    asking = given;
    // Nothing is called by it.
    return {} as Client;
  })(personId);
  return asking?.();
}

it('gives the token of its person, and nobody else’s', async () => {
  expect(await tokenOf('anna', 'anna', 'hers')).toBe('hers');
  expect(await tokenOf('anna', 'maria', 'hers or not')).toBeUndefined();
  expect(await tokenOf('anna', undefined, 'hers')).toBeUndefined();
  expect(await tokenOf('anna', 'anna', undefined)).toBeUndefined();
});
