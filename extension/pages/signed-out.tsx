/** Nobody is signed in: one sentence, one act, and the promise that what was written is kept. */
import { Notice } from '#widget/ui/notice.tsx';
import { t } from '#widget/ui/t.ts';
import { tPanel } from '#widget/ui/words/panel.ts';
import type { LiveState } from '../live-state.ts';
import { tCompanion } from '../words/companion.ts';
import { openPage } from './open-page.ts';
import { OutboxList } from './outbox-list.tsx';

export function SignedOut({ live }: { readonly live: LiveState }) {
  const { expired } = live.session;
  const hint = live.waiting.length > 0 || live.draftText !== '' ? tCompanion('keptMeanwhile') : undefined;
  return (
    <main>
      <OutboxList waiting={live.waiting} online={live.online} />
      <Notice
        text={expired ? tCompanion('expired') : tPanel('signedOut')}
        hint={hint}
        act={{ label: t('signIn'), run: () => openPage('welcome'), main: true }}
      />
    </main>
  );
}
