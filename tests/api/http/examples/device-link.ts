/** Good calls of linking another device. */
import type { Example } from '../examples.ts';
import type { TestServer } from '../test-server.ts';
import { signIn } from '../../usecases/stage.ts';

async function makeLink({ stage, callAs }: TestServer) {
  const { accessToken: token, refreshToken } = await signIn(stage, 'bruno');
  const response = await callAs('bruno', 'linkDevice', { token, body: { refreshToken } });
  // The walk checks the answer against its schema; here only the id is wanted.
  const { id } = (await response.json()) as { readonly id: string };
  return { params: { id } };
}

export const deviceLinkExamples = {
  async linkDevice({ stage }) {
    const { accessToken: token, refreshToken } = await signIn(stage, 'bruno');
    return { token, body: { refreshToken } };
  },
  readDeviceLink: makeLink,
  withdrawDeviceLink: makeLink,
} satisfies Record<string, Example>;
