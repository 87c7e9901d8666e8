/** "Link another device": a code to type elsewhere, and at once which device took it. It is shown to nobody who did not ask. */
import { useEffect, useState } from 'preact/hooks';
import type { DeviceLinking, Linking } from '../model/device-linking.ts';
import { formatTime } from './intl.ts';
import { Notice } from './notice.tsx';
import { t } from './t.ts';
import { tDeviceLink } from './words/device-link.ts';

/** Often enough to see the other device appear while one looks; stops with the code. */
const LOOK_MS = 3000;

interface LinkDeviceProps {
  readonly linking: InstanceType<typeof DeviceLinking>;
}

export function LinkDevice({ linking }: LinkDeviceProps) {
  const shown = linking.state.value;
  useEffect(() => {
    if (shown.at !== 'open') return undefined;
    const looking = setInterval(() => void linking.look(), LOOK_MS);
    return () => clearInterval(looking);
  }, [shown.at, linking]);
  return (
    <section class="link-device" aria-label={tDeviceLink('title')}>
      <h3>{tDeviceLink('title')}</h3>
      <Now shown={shown} linking={linking} />
    </section>
  );
}

function Now({ shown, linking }: LinkDeviceProps & { readonly shown: Linking }) {
  if (shown.at === 'open') return <Code {...shown} onWithdraw={() => void linking.withdraw()} />;
  if (shown.at === 'used') return <Taken device={shown.device} onRevoke={linking.revoke} />;
  if (shown.at === 'failed') {
    const text = shown.failure.title ?? t(shown.failure.kind === 'offline' ? 'offline' : 'failed');
    return (
      <Notice slim live="alert" text={text} act={{ label: t('retry'), run: () => void linking.make() }} />
    );
  }
  const making = shown.at === 'making';
  return (
    <>
      <p class="quiet" aria-live="polite">
        {shown.at === 'revoked'
          ? tDeviceLink('revoked', { device: nameOf(shown.device) })
          : tDeviceLink(shown.at === 'ended' ? 'ended' : 'why')}
      </p>
      <button
        type="button"
        class="btn edged"
        aria-disabled={making}
        onClick={() => !making && void linking.make()}
      >
        {tDeviceLink(making ? 'making' : shown.at === 'ended' ? 'again' : 'make')}
      </button>
    </>
  );
}

type CodeProps = Extract<Linking, { at: 'open' }> & { onWithdraw(): void };

function Code({ link, triesLeft, onWithdraw }: CodeProps) {
  const [said, setSaid] = useState<'copy' | 'copied' | 'copyRefused'>('copy');
  const copy = async () => {
    // A page without a secure context has no clipboard, a foreign one may forbid it: the code is there to be typed.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    const isCopied = await clipboard?.writeText(link.url).then(
      () => true,
      () => false,
    );
    setSaid(isCopied ? 'copied' : 'copyRefused');
  };
  const until = tDeviceLink('until', { time: formatTime(link.expiresAt) });
  return (
    <>
      <p>{tDeviceLink('how', { where: new URL(link.url).host + new URL(link.url).pathname })}</p>
      <output class="link-code" aria-label={tDeviceLink('code')}>
        {link.code.slice(0, 4)}-{link.code.slice(4)}
      </output>
      <p class="quiet">
        {until}
        {triesLeft < 5 && ` ${tDeviceLink('tries', { n: triesLeft })}`}
      </p>
      <div class="acts">
        <button type="button" class="btn edged" onClick={() => void copy()}>
          <span aria-live="polite">{tDeviceLink(said)}</span>
        </button>
        <button type="button" class="btn" onClick={onWithdraw}>
          {tDeviceLink('withdraw')}
        </button>
      </div>
    </>
  );
}

type Device = Extract<Linking, { at: 'used' }>['device'];
interface TakenProps {
  readonly device: Device;
  onRevoke(device: Device): Promise<void>;
}

function Taken({ device, onRevoke }: TakenProps) {
  return (
    <>
      <output>{tDeviceLink('used', { device: nameOf(device), time: formatTime(device.createdAt) })}</output>
      <p class="quiet">
        {tDeviceLink('notYou')}{' '}
        <button type="button" class="btn link" onClick={() => void onRevoke(device)}>
          {tDeviceLink('revoke')}
        </button>
      </p>
    </>
  );
}

const nameOf = ({ device }: Device) => device || tDeviceLink('unnamed');
