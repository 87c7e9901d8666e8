/** Who is signed in here, and the way out: never silently over something unsent. */
import { useState } from 'preact/hooks';
import type { Me } from '#contract/person';
import { t } from '#widget/ui/t.ts';
import type { LiveState } from '../live-state.ts';
import { openPage } from '../pages/open-page.ts';
import { OutboxList } from '../pages/outbox-list.tsx';
import { send } from '../send.ts';
import { tSetup } from '../words/setup.ts';
import { DeviceList } from './device-list.tsx';

export function AccountSection({ live }: { readonly live: LiveState }) {
  const outbox = <OutboxList waiting={live.waiting} online={live.online} />;
  if (live.session.status === 'signed-out') {
    return (
      <>
        <p>{tSetup('noAccount')}</p>
        {outbox}
        <button type="button" class="btn main" onClick={() => openPage('welcome')}>
          {t('signIn')}
        </button>
      </>
    );
  }
  return (
    <>
      <SignedIn me={live.session.me} />
      {outbox}
      <DeviceList />
    </>
  );
}

function SignedIn({ me }: { readonly me: Me | undefined }) {
  const [unsent, setUnsent] = useState(0);
  const leave = async (anyway: boolean) => setUnsent((await send('session.leave', { anyway }))?.unsent ?? 0);
  return (
    <>
      <div class="row-line">
        <p>
          <b>{me?.name}</b>
          <br />
          <span class="quiet">
            {me?.unit} · {me?.region} · {me?.email}
          </span>
        </p>
        <button type="button" class="btn edged" onClick={() => void leave(false)}>
          {t('signOut')}
        </button>
      </div>
      {unsent > 0 && (
        <div class="card" role="alert">
          <p>{tSetup('leaveUnsent', { n: unsent })}</p>
          <div class="acts">
            <button type="button" class="btn edged" onClick={() => setUnsent(0)}>
              {tSetup('stay')}
            </button>
            <button type="button" class="btn" onClick={() => void leave(true)}>
              {tSetup('leaveAnyway')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
