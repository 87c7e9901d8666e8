/** "Link another device" in the account menu: here where this surface holds the session, on Relais's own page otherwise. */
import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../client.ts';
import { DeviceLinking } from '../model/device-linking.ts';
import { LinkDevice } from '../ui/link-device.tsx';
import { tDeviceLink } from '../ui/words/device-link.ts';
import type { SurfaceSession } from './surface-session.ts';

interface DeviceLinkingActProps {
  readonly session: SurfaceSession;
  readonly client: Client;
  /** Address of the API, which is that of Relais's own page. */
  readonly api: string;
}

export function DeviceLinkingAct({ session, client, api }: DeviceLinkingActProps) {
  const [linking] = useState(() => new DeviceLinking(source(session, client)));
  useEffect(() => () => linking[Symbol.dispose](), [linking]);
  if (session.proof) return <LinkDevice linking={linking} />;
  return (
    <a class="btn" href={api} target="_blank" rel="noopener" title={tDeviceLink('elsewhere')}>
      {tDeviceLink('title')}
    </a>
  );
}

const source = (session: SurfaceSession, client: Client) => ({
  make: async () => client.call('linkDevice', { body: { refreshToken: (await session.proof?.()) ?? '' } }),
  read: (id: string) => client.call('readDeviceLink', { params: { id } }),
  withdraw: (id: string) => client.call('withdrawDeviceLink', { params: { id } }),
  revoke: (id: string) => client.call('revokeSession', { params: { id } }),
});
