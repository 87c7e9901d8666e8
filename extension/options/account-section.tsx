/** Who is signed in here, on which devices, and the way out: never silently over something unsent. */
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '#contract/session';
import { formatAgo } from '#widget/ui/intl.ts';
import { t } from '#widget/ui/t.ts';
import type { LiveState } from '../live-state.ts';
import { openPage } from '../pages/open-page.ts';
import { OutboxList } from '../pages/outbox-list.tsx';
import { send } from '../send.ts';
import { tSetup } from '../words/setup.ts';

export function AccountSection({ live }: { readonly live: LiveState }) {
  const [unsent, setUnsent] = useState(0);
  const { me, status } = live.session;
  if (status === 'signed-out') {
    return (
      <>
        <p>{tSetup('noAccount')}</p>
        <OutboxList waiting={live.waiting} online={live.online} />
        <button type="button" class="btn main" onClick={() => openPage('welcome')}>
          {t('signIn')}
        </button>
      </>
    );
  }
  const leave = (anyway: boolean) =>
    void send('session.leave', { anyway }).then((answer) => setUnsent(answer?.unsent ?? 0));
  return (
    <>
      <p class="row-line">
        <span>
          <b>{me?.name}</b>
          <br />
          <span class="quiet">
            {me?.unit} · {me?.region} · {me?.email}
          </span>
        </span>
        <button type="button" class="btn edged" onClick={() => leave(false)}>
          {t('signOut')}
        </button>
      </p>
      {unsent > 0 && (
        <div class="card" role="alert">
          <p>{tSetup('leaveUnsent', { n: unsent })}</p>
          <div class="acts">
            <button type="button" class="btn edged" onClick={() => setUnsent(0)}>
              {tSetup('stay')}
            </button>
            <button type="button" class="btn" onClick={() => leave(true)}>
              {tSetup('leaveAnyway')}
            </button>
          </div>
        </div>
      )}
      <OutboxList waiting={live.waiting} online={live.online} />
      <Devices />
    </>
  );
}

function Devices() {
  const [devices, setDevices] = useState<readonly Session[] | 'failed' | undefined>(undefined);
  const read = () =>
    void send('session.devices', {}).then((answer) =>
      setDevices(answer && 'items' in answer ? answer.items : 'failed'),
    );
  useEffect(read, []);
  if (devices === undefined) return null;
  return (
    <div class="devices">
      <h3>{tSetup('devices')}</h3>
      {devices === 'failed' && (
        <p class="quiet">
          {tSetup('devicesFailed')}{' '}
          <button type="button" class="btn link" onClick={read}>
            {t('retry')}
          </button>
        </p>
      )}
      <ul class="rows">
        {devices !== 'failed' &&
          devices.map(({ id, device, lastAt, current }) => (
            <li key={id} class="row-line">
              <span>
                {device}{' '}
                <span class="quiet">
                  {current ? tSetup('thisDevice') : tSetup('lastUsed', { when: formatAgo(lastAt) })}
                </span>
              </span>
              {!current && (
                <button
                  type="button"
                  class="btn"
                  onClick={() => void send('session.revoke', { id }).then(read)}
                >
                  {tSetup('revoke')}
                </button>
              )}
            </li>
          ))}
      </ul>
    </div>
  );
}
