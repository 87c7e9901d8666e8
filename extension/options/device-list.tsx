/** Where else this person is signed in; each can be signed out from here. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Session } from '#contract/session';
import { formatAgo } from '#widget/ui/intl.ts';
import { t } from '#widget/ui/t.ts';
import { send } from '../send.ts';
import { tSetup } from '../words/setup.ts';
import { DeviceLinkingPart } from './device-linking.tsx';

export function DeviceList() {
  const [devices, setDevices] = useState<readonly Session[] | 'failed' | undefined>(undefined);
  const read = useCallback(() => void readDevices().then(setDevices), []);
  useEffect(read, [read]);
  if (devices === undefined) return null;
  if (devices === 'failed') {
    return (
      <p class="quiet">
        {tSetup('devicesFailed')}{' '}
        <button type="button" class="btn link" onClick={read}>
          {t('retry')}
        </button>
      </p>
    );
  }
  return (
    <div class="devices">
      <h3>{tSetup('devices')}</h3>
      <ul class="rows">
        {devices.map((session) => (
          <Device key={session.id} session={session} onGone={read} />
        ))}
      </ul>
      <DeviceLinkingPart onChange={read} />
    </div>
  );
}

async function readDevices(): Promise<readonly Session[] | 'failed'> {
  const answer = await send('session.devices', {});
  return answer && 'items' in answer ? answer.items : 'failed';
}

function Device({ session, onGone }: { readonly session: Session; onGone(): void }) {
  const { id, device, lastAt, current } = session;
  const said = current ? tSetup('thisDevice') : tSetup('lastUsed', { when: formatAgo(lastAt) });
  return (
    <li class="row-line">
      <span>
        {device} <span class="quiet">{said}</span>
      </span>
      {!current && (
        <button type="button" class="btn" onClick={() => void send('session.revoke', { id }).then(onGone)}>
          {tSetup('revoke')}
        </button>
      )}
    </li>
  );
}
